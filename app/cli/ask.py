# SPDX-License-Identifier: Apache-2.0
"""`harmonium ask`: one question, one answer, nothing stored."""

import datetime
from collections.abc import Sequence

from app.cli.answering import done_object, exit_code, load_model, stream_turn
from app.cli.options import GlobalOptions, Parser
from app.cli.output import Output
from app.cli.questions import add_question_options, generate_params, read_question
from app.cli.session import StopSignals, choose_model, profile_paths, running_engine
from app.core.errors import InputError
from app.core.messages import user_message
from app.core.params import Effort, Prompt
from app.hub.gguf import check


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    parser = Parser("ask", "Ask one question. The answer goes to standard output.")
    add_question_options(parser)
    found = parser.parse(argv)
    if found.question is None:
        raise InputError("`harmonium ask` needs a question, or - to read it from standard input.")
    question = read_question(found)
    params = generate_params(found)
    output = Output(found.json, reasoning=not found.no_reasoning)
    with StopSignals() as signals:
        paths = profile_paths(options)
        model = choose_model(found.model, paths)
        _ = check(model)
        prompt = Prompt(
            messages=(user_message(question.text, question.attachments),),
            date=datetime.date.today().isoformat(),
            effort=Effort(found.effort or Effort.MEDIUM),
            instructions=found.instructions or "",
        )
        with running_engine(paths) as engine:
            signals.cancel_with(engine.stop)
            loaded = load_model(engine, paths, model, found, output).loaded
            finished = stream_turn(engine, prompt, params, output, signals, load_s=loaded.load_s)
            if found.json:
                output.object(done_object(finished, question.coverage))
            return exit_code(finished, signals)
