"""A mail server that tests start: as much of SMTP (RFC 5321) as a sender needs to hand over a message."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage


@dataclass
class MailServer:
    """A real SMTP server on 127.0.0.1 that keeps what it takes.

    Args:
        taken: called when a message is whole and kept, before the sender is told so.
        refuse: tells by a receiver's address with what it is refused ("550 no such user"); None: it is not.
    """

    taken: Callable[[EmailMessage], None] = lambda _: None
    refuse: Callable[[str], str | None] = lambda _: None
    port: int = 0
    messages: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    _server: socketserver.ThreadingTCPServer | None = None

    def __enter__(self) -> MailServer:
        outer = self

        class Session(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                self.say("220 mail.example ready")
                for line in self.rfile:
                    verb = line[:4].upper()
                    if verb == b"EHLO":
                        self.say("250 mail.example")
                    elif verb == b"DATA":
                        self.say("354 go on")
                        self.keep()
                        self.say("250 taken")
                    elif verb == b"QUIT":
                        self.say("221 bye")
                        return
                    else:
                        answer = None
                        if verb == b"RCPT":
                            outer.recipients.append(line.decode().split("<", 1)[1].split(">")[0])
                            answer = outer.refuse(outer.recipients[-1])
                        self.say(answer or "250 well")

            def keep(self) -> None:
                lines = []
                for line in self.rfile:
                    if line == b".\r\n":
                        break
                    lines.append(line[1:] if line.startswith(b"..") else line)
                message = message_from_bytes(b"".join(lines), policy=policy.default)
                assert isinstance(message, EmailMessage)
                outer.messages.append(message)
                outer.taken(message)

            def say(self, text: str) -> None:
                try:
                    self.wfile.write(text.encode() + b"\r\n")
                except OSError:
                    return  # the sender went away

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Session)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.shutdown()
        self._server.server_close()

    def address(self, *to: str) -> str:
        """The channel that sends to these mailboxes by this server."""
        return f"mailto://127.0.0.1:{self.port}?from=dateline@mail.example&mode=insecure&to={','.join(to)}"
