# SPDX-License-Identifier: Apache-2.0
"""`harmonium ask`: one question, one answer, nothing stored."""

import datetime
from collections.abc import Sequence
from contextlib import closing, nullcontext
from pathlib import Path

from app.assistant.tools import TurnTools
from app.cli.answering import done_object, exit_code, load_model, stream_turn
from app.cli.asked_documents import AskedDocuments, read_files
from app.cli.indexing import named_paths
from app.cli.options import GlobalOptions, Parser
from app.cli.output import Output
from app.cli.questions import add_question_options, generate_params, read_question
from app.cli.session import CommandProfile, StopSignals, choose_model, running_engine
from app.core.documents import Scope
from app.core.errors import InputError
from app.core.messages import user_message
from app.core.params import Effort, Prompt
from app.documents.pages import PageStack
from app.hub.gguf import check
from app.paths import Paths
from app.store.database import Database, open_temporary
from app.store.documents import DocumentStore


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    parser = Parser("ask", "Ask one question. The answer goes to standard output.")
    add_question_options(parser)
    found = parser.parse(argv)
    if found.question is None:
        raise InputError("`harmonium ask` needs a question, or - to read it from standard input.")
    if not found.file and (found.read_everything or found.search_files):
        raise InputError("There is nothing to read: name files or folders with --file.")
    question, files = read_question(found), named_paths(found.file)
    params = generate_params(found)
    output = Output(found.json, reasoning=not found.no_reasoning)
    with StopSignals() as signals:
        profile = CommandProfile(options)
        paths = profile.paths
        model = choose_model(found.model, profile)
        _ = check(model)
        # The index lies in memory, and goes with its last connection.
        memory = closing(open_temporary()) if files else nullcontext()
        with memory as database, running_engine(paths) as engine:
            documents = _documents(files, database, paths, output, signals)
            signals.cancel_with(engine.stop)
            loaded = load_model(engine, profile, model, found, output).loaded
            parts = () if documents is None else documents.parts(loaded.n_ctx, found.search_files)
            prompt = Prompt(
                messages=(user_message(question, parts),),
                date=datetime.date.today().isoformat(),
                effort=Effort(found.effort or Effort.MEDIUM),
                instructions=found.instructions or "",
            )
            tools: TurnTools | None = None
            if documents is not None:
                turn = documents.tools(engine, found.read_everything, signals)
                tools, prompt = turn, turn.prepared(prompt, loaded)
            finished = stream_turn(
                engine, prompt, params, output, signals, tools=tools, load_s=loaded.load_s
            )
            if found.json:
                output.object(done_object(finished, documents))
            return exit_code(finished, signals)


def _documents(
    files: Sequence[Path],
    database: Database | None,
    paths: Paths,
    output: Output,
    signals: StopSignals,
) -> AskedDocuments | None:
    if database is None:
        return None
    store = DocumentStore(database)
    added = read_files(files, store, paths, output, signals)
    scope = Scope(documents=tuple(document.id for document in added))
    return AskedDocuments(store, scope, PageStack(), added)
