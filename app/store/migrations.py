# SPDX-License-Identifier: Apache-2.0
"""The schema, as a list of steps that is only ever appended to.

A step is a function whose name is recorded in the database once it has been applied. Steps run
with foreign keys off, so that a table can be rebuilt.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import apsw

from app.core.errors import ProfileError
from app.core.keys import Key
from app.store.encryption import unlock
from app.store.rows import first_words, readable_message, storable
from app.store.search import index_stored
from app.store.sql import Cursor, cursor_of

Migration = Callable[[Cursor], None]

APPLICATION_ID = 0x48524D4E
"""Stands in the file's header: "HRMN"."""
_BACKUPS_KEPT = 3
_TOKENIZE = "unicode61 remove_diacritics 2 categories ''L* N* Co M*''"
_INDEXED_ANEW = 50_000
"""Messages. More of them would take minutes; their index stays as it is, and finds the same."""
_BACKUP_STEP_PAGES = 4096


def m001_conversations_and_settings(cursor: Cursor) -> None:
    """Titles and visible text are indexed as `app.store.fulltext` writes them. The indexes hold no
    copy of the text; their list of first letters (15 % more space) makes a query of one character
    40 times as fast. Message ids are never used twice, not even after the trash was emptied."""
    cursor.execute(f"""
        CREATE TABLE conversation (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            created REAL NOT NULL,
            updated REAL NOT NULL,
            date TEXT NOT NULL,
            instructions TEXT NOT NULL,
            effort TEXT NOT NULL,
            head INTEGER,
            deleted_at REAL
        ) STRICT;
        CREATE INDEX conversation_by_update ON conversation (updated) WHERE deleted_at IS NULL;

        CREATE TABLE message (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            conversation INTEGER NOT NULL REFERENCES conversation (number),
            parent INTEGER REFERENCES message (id),
            role TEXT NOT NULL,
            state TEXT NOT NULL,
            created REAL NOT NULL,
            model TEXT NOT NULL,
            effort TEXT,
            finish TEXT,
            usage TEXT,
            timings TEXT,
            error TEXT NOT NULL,
            owner_pid INTEGER,
            owner_started REAL,
            parts TEXT NOT NULL
        ) STRICT;
        CREATE INDEX message_by_conversation ON message (conversation);
        CREATE INDEX message_by_parent ON message (parent);
        CREATE INDEX message_generating ON message (conversation) WHERE state = 'generating';

        CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE VIRTUAL TABLE title_search USING fts5 (
            text, content='', contentless_delete=1, prefix='1', tokenize='{_TOKENIZE}'
        );
        CREATE VIRTUAL TABLE message_search USING fts5 (
            text, content='', contentless_delete=1, prefix='1', tokenize='{_TOKENIZE}'
        );
    """)


def m002_lists_and_folders(cursor: Cursor) -> None:
    """SQLite checks a whole table when it adds a column: feedback and deletions stand in tables of
    their own. What is in the trash leaves the search index."""
    cursor.execute("""
        CREATE TABLE folder (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;

        ALTER TABLE conversation ADD COLUMN folder TEXT REFERENCES folder (id);
        ALTER TABLE conversation ADD COLUMN is_pinned INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE conversation ADD COLUMN messages INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE conversation ADD COLUMN first_words TEXT NOT NULL DEFAULT '';
        ALTER TABLE conversation ADD COLUMN shows_reasoning INTEGER;
        ALTER TABLE conversation ADD COLUMN draft TEXT;
        CREATE INDEX conversation_recent ON conversation (updated)
            WHERE deleted_at IS NULL AND is_pinned = 0 AND folder IS NULL;
        CREATE INDEX conversation_pinned ON conversation (updated)
            WHERE deleted_at IS NULL AND is_pinned = 1;
        CREATE INDEX conversation_in_folder ON conversation (folder, updated)
            WHERE deleted_at IS NULL AND folder IS NOT NULL;
        CREATE INDEX conversation_in_trash ON conversation (deleted_at)
            WHERE deleted_at IS NOT NULL;

        CREATE TABLE feedback (
            message INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
            rating TEXT NOT NULL,
            note TEXT NOT NULL
        ) STRICT;
        CREATE TABLE deletion (
            message INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
            root INTEGER NOT NULL,
            deleted_at REAL NOT NULL
        ) STRICT;
        CREATE INDEX deletion_by_root ON deletion (root);
        CREATE INDEX message_by_model ON message (model, effort)
            WHERE state = 'complete' AND usage IS NOT NULL AND timings IS NOT NULL;

        CREATE TABLE prompt (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL
        ) STRICT;

        UPDATE conversation SET messages =
            (SELECT count(*) FROM message WHERE conversation = conversation.number);
    """)
    _write_first_words(cursor)
    _merge_removed_rows_later(cursor, "title_search")
    cursor.execute("""
        DELETE FROM title_search WHERE rowid IN
            (SELECT number FROM conversation WHERE deleted_at IS NOT NULL)
    """)
    if cursor.execute("SELECT count(*) FROM message").get <= _INDEXED_ANEW:
        _index_messages_anew(cursor)
    else:
        _merge_removed_rows_later(cursor, "message_search")
        cursor.execute("""
            DELETE FROM message_search WHERE rowid IN
                (SELECT message.id FROM conversation
                JOIN message ON message.conversation = conversation.number
                WHERE deleted_at IS NOT NULL)
        """)


def _merge_removed_rows_later(cursor: Cursor, table: str) -> None:
    """Left to itself, FTS5 merges ten pages for each removed row, in the transaction that removes
    it: half a minute for a long conversation in a large index."""
    cursor.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('deletemerge', 0)")


def _write_first_words(cursor: Cursor) -> None:
    questions = cursor.execute("""
        SELECT number, role, parts FROM conversation JOIN message ON message.id = (
            SELECT id FROM message INDEXED BY message_by_conversation
            WHERE conversation = conversation.number AND role = 'user' ORDER BY id LIMIT 1
        )
    """)
    words: list[tuple[str, int]] = []
    for number, role, parts in questions:
        question = readable_message(role, parts)
        if question is not None:
            words.append((storable(first_words(question)), number))
    for values in words:
        cursor.execute("UPDATE conversation SET first_words = ? WHERE number = ?", values)


def _index_messages_anew(cursor: Cursor) -> None:
    """With lists of the first two and three letters too: without them, a query of so few letters
    gathers all words that begin with them (300 ms for "th" in a million messages)."""
    cursor.execute(f"""
        DROP TABLE message_search;
        CREATE VIRTUAL TABLE message_search USING fts5 (
            text, content='', contentless_delete=1, prefix='1 2 3', tokenize='{_TOKENIZE}'
        )
    """)
    _merge_removed_rows_later(cursor, "message_search")
    # In the order of their ids: an index that is not filled in order is written in tiny pieces.
    for (message_id,) in cursor.execute("SELECT id FROM message ORDER BY id").fetchall():
        index_stored(cursor, message_id)


def m003_models(cursor: Cursor) -> None:
    """Model files get rows of their own; before, a setting listed those that are used in place.
    Paths are JSON, in ASCII: names of files may hold bytes that are no UTF-8. Inodes are texts:
    Windows has larger ones than a column of numbers can hold."""
    cursor.execute("""
        CREATE TABLE model (
            number INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL DEFAULT '',
            source TEXT NOT NULL DEFAULT '',
            catalogue_id TEXT NOT NULL DEFAULT '',
            verified_at REAL NOT NULL DEFAULT 0,
            is_pinned INTEGER NOT NULL DEFAULT 0,
            adapters TEXT NOT NULL DEFAULT '[]',
            added INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE model_file (
            model INTEGER NOT NULL REFERENCES model (number) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            path TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            ctime_ns INTEGER NOT NULL,
            inode TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            blocks TEXT NOT NULL,
            PRIMARY KEY (model, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE speed_run (
            number INTEGER PRIMARY KEY,
            model TEXT NOT NULL,
            device TEXT NOT NULL,
            bytes_per_token REAL NOT NULL,
            depth INTEGER NOT NULL,
            decode_tokens_per_s REAL NOT NULL,
            prefill_tokens_per_s REAL NOT NULL,
            params TEXT NOT NULL
        ) STRICT;
    """)
    remembered = cursor.execute("SELECT value FROM setting WHERE key = 'models.remembered'").get
    paths: list[str] = [] if remembered is None else json.loads(remembered)
    # The latest one came first.
    for added, path in enumerate(reversed(list(dict.fromkeys(paths))), 1):
        cursor.execute("INSERT INTO model (path, added) VALUES (?, ?)", (json.dumps(path), added))
    cursor.execute("DELETE FROM setting WHERE key = 'models.remembered'")


def m004_documents(cursor: Cursor) -> None:
    """Units and passages are numbered within their document's number times 2^24, so that a document
    is a range of them; numbers of documents are never used twice. Text is indexed as
    `app.documents.words` writes it; the indexes hold no copy of it. What a conversation has of its
    own is a collection that belongs to it. What was taken out of a collection with watched folders
    is excluded there, until somebody adds it again."""
    cursor.execute("""
        CREATE TABLE document (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            path TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            url TEXT NOT NULL UNIQUE,
            kind TEXT,
            state TEXT NOT NULL,
            added REAL NOT NULL,
            is_urgent INTEGER NOT NULL DEFAULT 0,
            bytes INTEGER NOT NULL DEFAULT 0,
            mtime_ns INTEGER,
            sha256 TEXT NOT NULL DEFAULT '',
            is_complete INTEGER NOT NULL DEFAULT 0,
            pages INTEGER,
            pages_read INTEGER NOT NULL DEFAULT 0,
            units INTEGER NOT NULL DEFAULT 0,
            lines INTEGER NOT NULL DEFAULT 2,
            characters INTEGER NOT NULL DEFAULT 0,
            tokens INTEGER NOT NULL DEFAULT 0,
            passages INTEGER NOT NULL DEFAULT 0,
            languages TEXT NOT NULL DEFAULT '{}',
            skipped TEXT NOT NULL DEFAULT '[]',
            hidden_pages TEXT NOT NULL DEFAULT '[]',
            error TEXT NOT NULL DEFAULT '',
            owner_pid INTEGER,
            owner_started REAL
        ) STRICT;
        CREATE INDEX document_by_name ON document (name_key);
        CREATE INDEX document_waiting ON document (is_urgent DESC, number)
            WHERE state = 'waiting';
        CREATE INDEX document_in_reading ON document (number) WHERE state = 'reading';

        CREATE TABLE unit (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL,
            kind TEXT NOT NULL,
            page INTEGER,
            label TEXT NOT NULL,
            section TEXT NOT NULL,
            is_recognized INTEGER NOT NULL,
            has_hidden_text INTEGER NOT NULL,
            first_line INTEGER NOT NULL,
            lines INTEGER NOT NULL,
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX unit_by_line ON unit (document, first_line);
        CREATE TABLE passage (
            id INTEGER PRIMARY KEY,
            unit INTEGER NOT NULL,
            first_line INTEGER NOT NULL,
            last_line INTEGER NOT NULL,
            first_character INTEGER NOT NULL,
            last_character INTEGER NOT NULL
        ) STRICT;
        CREATE VIRTUAL TABLE passage_search USING fts5 (
            name, section, body, content='', contentless_delete=1,
            tokenize="porter unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
        );
        CREATE VIRTUAL TABLE document_search USING fts5 (
            name, content='', contentless_delete=1,
            tokenize="porter unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
        );
        CREATE TABLE embedder (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            version INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE passage_vector (
            embedder INTEGER NOT NULL REFERENCES embedder (number) ON DELETE CASCADE,
            passage INTEGER NOT NULL,
            vector BLOB NOT NULL,
            PRIMARY KEY (embedder, passage)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE collection (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            conversation INTEGER UNIQUE REFERENCES conversation (number)
        ) STRICT;
        CREATE UNIQUE INDEX collection_by_name ON collection (name) WHERE conversation IS NULL;
        CREATE TABLE collection_document (
            collection INTEGER NOT NULL REFERENCES collection (number) ON DELETE CASCADE,
            document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
            PRIMARY KEY (collection, document)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX collection_by_document ON collection_document (document);
        CREATE TABLE collection_folder (
            collection INTEGER NOT NULL REFERENCES collection (number) ON DELETE CASCADE,
            path TEXT NOT NULL,
            PRIMARY KEY (collection, path)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE excluded_file (
            collection INTEGER NOT NULL REFERENCES collection (number) ON DELETE CASCADE,
            path TEXT NOT NULL,
            PRIMARY KEY (collection, path)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE conversation_collection (
            conversation INTEGER NOT NULL REFERENCES conversation (number) ON DELETE CASCADE,
            collection INTEGER NOT NULL REFERENCES collection (number) ON DELETE CASCADE,
            PRIMARY KEY (conversation, collection)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX conversation_by_collection ON conversation_collection (collection);
        CREATE TABLE browser_page (
            conversation INTEGER NOT NULL REFERENCES conversation (number) ON DELETE CASCADE,
            cursor INTEGER NOT NULL,
            page TEXT NOT NULL,
            PRIMARY KEY (conversation, cursor)
        ) STRICT;

        CREATE TABLE removed_document (
            number INTEGER PRIMARY KEY
        ) STRICT;
    """)
    _merge_removed_rows_later(cursor, "passage_search")
    _merge_removed_rows_later(cursor, "document_search")


def m005_connections(cursor: Cursor) -> None:
    """Attempts to reach the network. The newest are kept; `connection_total` counts all of them,
    the refused ones (1) and the others (0)."""
    cursor.execute("""
        CREATE TABLE connection (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            began REAL NOT NULL,
            program TEXT NOT NULL,
            host TEXT NOT NULL,
            port INTEGER NOT NULL,
            reason TEXT NOT NULL,
            subject TEXT NOT NULL,
            outcome TEXT NOT NULL,
            sent INTEGER NOT NULL,
            received INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE connection_total (
            is_refused INTEGER PRIMARY KEY,
            count INTEGER NOT NULL
        ) STRICT;
    """)


MIGRATIONS: tuple[Migration, ...] = (
    m001_conversations_and_settings,
    m002_lists_and_folders,
    m003_models,
    m004_documents,
    m005_connections,
)


def check_schema(
    connection: apsw.Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS
) -> None:
    """Reads only. Raises ProfileError when the file belongs to another program or to a version of
    this one that knows more migrations; apsw.NotADBError when it is no database."""
    cursor = cursor_of(connection)
    if not cursor.execute("SELECT count(*) FROM sqlite_schema").get:
        return
    if cursor.execute("PRAGMA application_id").get != APPLICATION_ID:
        raise ProfileError(
            f"{path} is a database of another program; it was left untouched. "
            "Move it elsewhere, or choose another folder with --data-dir."
        )
    unknown = _applied(cursor) - {step.__name__ for step in migrations}
    if unknown:
        raise ProfileError(
            f"{path} was written by a newer version of Harmonium; it was left untouched. "
            "Install the newest version to open it.",
            f"unknown migrations: {', '.join(sorted(unknown))}",
        )


def migrate(
    connection: apsw.Connection,
    path: Path | None,
    migrations: Sequence[Migration] = MIGRATIONS,
    *,
    key: Key | None = None,
) -> None:
    """Applies what is missing in one transaction: nobody sees a file between two steps, and one
    whose upgrade failed still opens in the version that wrote it. An existing database is copied
    first to `<stem>.before-<step><suffix>` beside it, encrypted with `key` as it is itself; the
    newest three copies stay. One in memory has no path."""
    cursor = cursor_of(connection)
    if not _missing(cursor, migrations):
        return
    cursor.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have come first while this one waited for the lock.
        missing = _missing(cursor, migrations)
        if missing and path is not None and _applied(cursor):
            _back_up(path, missing[0].__name__, key)
        for step in missing:
            _apply(cursor, step)
        cursor.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            cursor.execute("ROLLBACK")
        raise


def _missing(cursor: Cursor, migrations: Sequence[Migration]) -> list[Migration]:
    applied = _applied(cursor)
    return [step for step in migrations if step.__name__ not in applied]


def _applied(cursor: Cursor) -> set[str]:
    if not cursor.execute("SELECT 1 FROM sqlite_schema WHERE name = 'migration'").get:
        return set()
    return {name for (name,) in cursor.execute("SELECT name FROM migration")}


def _apply(cursor: Cursor, step: Migration) -> None:
    cursor.execute("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY) STRICT")
    cursor.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    step(cursor)
    cursor.execute("INSERT INTO migration (name) VALUES (?)", (step.__name__,))


def _back_up(path: Path, step: str, key: Key | None) -> None:
    """Reads through a connection of its own: it sees the last commit while the caller holds the
    write lock. The copy gets its name only when it is complete."""
    target = path.with_name(f"{path.stem}.before-{step}{path.suffix}")
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    unfinished.touch(mode=0o600)
    try:
        source = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        copy = apsw.Connection(str(unfinished))
        try:
            if key is not None:
                unlock(source, key)
                unlock(copy, key)
            with copy.backup("main", source, "main") as backup:
                while not backup.done:
                    backup.step(_BACKUP_STEP_PAGES)
            # One file is easier to put back than a file and its log.
            cursor_of(copy).execute("PRAGMA journal_mode = delete").fetchall()
        finally:
            copy.close()
            source.close()
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    copies = sorted(path.parent.glob(f"{path.stem}.before-m*{path.suffix}"))
    for old in copies[:-_BACKUPS_KEPT]:
        old.unlink(missing_ok=True)
