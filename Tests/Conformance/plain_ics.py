"""iCalendar read as plain lines (RFC 5545 §3.1), trusting no calendar library."""

import re
from dataclasses import dataclass, field

CONTENT_LINE = re.compile(
    r"""(?P<name>[A-Za-z0-9-]+)
        (?P<parameters>(?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:]*))*)
        :(?P<value>.*)""",
    re.VERBOSE | re.DOTALL,
)
PARAMETER = re.compile(r';([A-Za-z0-9-]+)=(?:"([^"]*)"|([^";:]*))')


@dataclass(frozen=True)
class Property:
    name: str
    parameters: dict[str, str] = field(hash=False)
    value: str

    @property
    def text(self) -> str:
        """The value as a person reads it (RFC 5545 §3.3.11)."""
        return re.sub(r"\\(.)", lambda escape: "\n" if escape[1] in "nN" else escape[1], self.value)


def blocks(data: bytes, component: str) -> list[bytes]:
    """Every component of that name, from its BEGIN to the line end of its END, byte for byte."""
    name = re.escape(component.encode())
    return re.findall(rb"(?ms)^BEGIN:%b\r?$.*?^END:%b\r?\n" % (name, name), data)


def properties(block: bytes) -> list[Property]:
    """The properties of a component, or of a few, unfolded; not those of components inside. Raises ValueError."""
    unfolded = re.sub(rb"\r?\n[ \t]", b"", block).decode()
    found = []
    depth = 0 if block.startswith(b"BEGIN:") else 1
    for line in re.split(r"\r?\n", unfolded):
        match = CONTENT_LINE.fullmatch(line)
        if line and not match:
            raise ValueError(f"not a content line: {line!r}")
        if not match:
            continue
        if (name := match["name"].upper()) in ("BEGIN", "END"):
            depth += 1 if name == "BEGIN" else -1
        elif depth == 1:
            parameters = {key.upper(): quoted or plain for key, quoted, plain in PARAMETER.findall(match["parameters"])}
            found.append(Property(name, parameters, match["value"]))
    return found
