package import Answers

extension Feed {
    package var json: JSON {
        [
            "name": .text(name), "events": .number(events), "etag": .text("\"\(tag)\""),
            "lastModified": .instant(modified), "calendar": .text(String(decoding: bytes, as: UTF8.self)),
        ]
    }
}
