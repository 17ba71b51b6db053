# SPDX-License-Identifier: Apache-2.0
"""`harmonium chat`: a question in a stored conversation."""

import argparse
import contextlib
import datetime
from collections.abc import Sequence
from pathlib import Path

from app.assistant.loading import SAVE_S
from app.assistant.recorder import TurnRecorder
from app.assistant.state_keys import state_key
from app.assistant.titles import make_title
from app.assistant.tools import TurnTools
from app.cli.answering import done_object, exit_code, load_model, stream_turn
from app.cli.asked_documents import AskedDocuments, read_files
from app.cli.indexing import named_paths
from app.cli.options import GlobalOptions, Parser
from app.cli.output import Output
from app.cli.questions import add_question_options, generate_params, read_question
from app.cli.session import CommandProfile, StopSignals, choose_model, running_engine
from app.cli.transcripts import show
from app.core.conversation import Conversation
from app.core.documents import Document, Scope
from app.core.errors import HarmoniumError, InputError
from app.core.events import TurnFinished
from app.core.messages import user_message
from app.core.params import Effort, GenerateParams, Prompt, StateKey
from app.documents.pages import PageStack
from app.engine.client import EngineClient
from app.engine.protocol import Loaded
from app.hub.gguf import check
from app.hub.library import starter_model
from app.store.conversations import ConversationStore
from app.store.database import Database
from app.store.documents import DocumentStore
from app.store.settings import SettingsStore


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    parser = Parser("chat", "Ask a question in a stored conversation; without one, print it.")
    _ = parser.add_argument("--conversation", required=True, metavar="ID|new", help="which one")
    add_question_options(parser)
    found = parser.parse(argv)
    output = Output(found.json, reasoning=not found.no_reasoning)
    if found.question is None:
        return _print_transcript(found, options, output)
    is_new = found.conversation == "new"
    if found.instructions is not None and not is_new:
        raise InputError(
            "--instructions belong to the beginning of a conversation: use them with new."
        )
    if is_new and not found.file and (found.read_everything or found.search_files):
        raise InputError("There is nothing to read: name files or folders with --file.")
    question, files = read_question(found), named_paths(found.file)
    params = generate_params(found)
    with StopSignals() as signals:
        profile = CommandProfile(options)
        with profile.opened() as database:
            model = choose_model(found.model, profile)
            header = check(model)
            turn = _Turn(profile, database, model, header.name, question, files, output, signals)
            return turn.run(found, params)


def _print_transcript(found: argparse.Namespace, options: GlobalOptions, output: Output) -> int:
    if found.conversation == "new":
        raise InputError("A new conversation needs a question: add one, or - to read it.")
    with CommandProfile(options).opened() as database:
        show(ConversationStore(database).load(found.conversation), output)
    return 0


class _Turn:
    """One question and its answer, stored while it happens."""

    def __init__(
        self,
        profile: CommandProfile,
        database: Database,
        model: Path,
        model_name: str,
        question: str,
        files: Sequence[Path],
        output: Output,
        signals: StopSignals,
    ) -> None:
        self._profile = profile
        self._paths = profile.paths
        self._database = database
        self._settings = SettingsStore(database)
        self._store = ConversationStore(database)
        self._model = model
        self._model_name = model_name
        self._question = question
        self._files = files
        self._documents = DocumentStore(database)
        self._output = output
        self._signals = signals

    def run(self, found: argparse.Namespace, params: GenerateParams) -> int:
        store = self._store
        # What cannot be read must not leave an empty conversation behind.
        added = self._read_files()
        conversation, effort = self._conversation(found)
        place = self._profile.states_place(self._settings)
        with running_engine(self._paths, place) as engine:
            self._signals.cancel_with(engine.stop)
            history = conversation.history()
            documents = self._asked_documents(conversation.id, added, found)
            # How much of them the model can read at once must be known for the question.
            loaded = self._load(engine, found) if added else None
            parts = ()
            if documents is not None and loaded is not None:
                parts = documents.parts(loaded.n_ctx, found.search_files, history)
            asked = user_message(self._question, parts)
            _, message_id = store.ask(
                conversation.id, conversation.head, asked, model=self._model_name, effort=effort
            )
            recorder = TurnRecorder(store, message_id)
            prompt = Prompt(
                messages=(*history, asked),
                date=conversation.date,
                effort=effort,
                instructions=conversation.instructions,
            )
            try:
                loaded = loaded or self._load(engine, found)
                self._remember_model()
                tools: TurnTools | None = None
                if documents is not None:
                    turn = documents.tools(engine, found.read_everything, self._signals)
                    tools, prompt = turn, turn.prepared(prompt, loaded)
                finished = stream_turn(
                    engine,
                    prompt,
                    params,
                    self._output,
                    self._signals,
                    recorder,
                    tools,
                    load_s=loaded.load_s,
                    state=self._state_key(conversation.id, is_kept=place is not None),
                )
            except HarmoniumError as exc:
                recorder.fail(exc)
                raise
            self._print_done(finished, documents, conversation.id, message_id)
            if not conversation.title and not self._signals.requested:
                self._name(engine, conversation, finished)
            # For the next question, whose command is another process.
            engine.save_states(SAVE_S)
            return exit_code(finished, self._signals)

    def _load(self, engine: EngineClient, found: argparse.Namespace) -> Loaded:
        return load_model(
            engine, self._profile, self._model, found, self._output, self._database
        ).loaded

    def _read_files(self) -> list[Document]:
        if not self._files:
            return []
        return read_files(self._files, self._documents, self._paths, self._output, self._signals)

    def _asked_documents(
        self, conversation_id: str, added: Sequence[Document], found: argparse.Namespace
    ) -> AskedDocuments | None:
        """Those of the conversation, once the new ones belong to it."""
        store = self._documents
        if added:
            store.attach([document.id for document in added], conversation_id)
        scope = store.scope_of(conversation_id)
        if not scope:
            if found.read_everything or found.search_files:
                raise InputError("This conversation has no documents: name them with --file.")
            return None
        stack = PageStack.from_json(
            (page for _, page in store.load_pages(conversation_id)),
            on_push=lambda cursor, page: store.save_page(conversation_id, cursor, page),
        )
        return AskedDocuments(store, scope, stack, added)

    def _state_key(self, conversation_id: str, *, is_kept: bool) -> StateKey:
        documents = self._documents.of_conversation(conversation_id)
        collections = self._documents.used_by(conversation_id)
        scope = Scope(
            tuple(document.id for document in documents),
            tuple(collection.id for collection in collections),
        )
        return state_key(conversation_id, scope, is_kept=is_kept)

    def _conversation(self, found: argparse.Namespace) -> tuple[Conversation, Effort]:
        store = self._store
        if found.conversation == "new":
            effort = Effort(found.effort or Effort.MEDIUM)
            today = datetime.date.today().isoformat()
            return store.load(store.create(today, effort, found.instructions or "")), effort
        conversation = store.load(found.conversation)
        if found.effort is None:
            return conversation, conversation.effort
        effort = Effort(found.effort)
        if effort is not conversation.effort:
            store.set_effort(conversation.id, effort)
        return conversation, effort

    def _remember_model(self) -> None:
        self._settings.set_last_model(self._model)
        folder = self._settings.models_folder(self._paths.models)
        outside = folder not in self._model.parents
        with contextlib.suppress(InputError):
            outside = outside and self._model != starter_model()
        if outside:
            self._settings.remember_model(self._model)

    def _print_done(
        self,
        finished: TurnFinished,
        documents: AskedDocuments | None,
        conversation_id: str,
        message_id: int,
    ) -> None:
        if not self._output.json:
            return
        done = done_object(finished, documents)
        done |= {"conversation_id": conversation_id, "message_id": message_id}
        self._output.object(done)

    def _name(
        self, engine: EngineClient, conversation: Conversation, finished: TurnFinished
    ) -> None:
        """The answer is told already: a title that fails is none, and no error."""
        answer = finished.message.text
        if not answer:
            return
        with contextlib.suppress(HarmoniumError):
            title = make_title(engine, self._question, answer, conversation.date)
            if title:
                self._store.rename(conversation.id, title)
