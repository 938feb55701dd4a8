import Answers
package import Workshops

/// A pin, a ban or a wish for one run, beside those of the programme file.
package struct AskedRequest: Sendable, Equatable {
    package let strength: SessionRequest.Strength
    /// As a programme file would write it, `2.1: 2021-03-18 morning`.
    package let text: String

    package init(_ strength: SessionRequest.Strength, _ text: String) {
        self.strength = strength
        self.text = text
    }
}

extension Office {
    /// The programme with what is asked of it for this run, or a refusal with all that is wrong.
    func usableProgramme(asking asked: [AskedRequest]) throws(Refusal) -> (Programme, ProgrammeReading) {
        var (programme, reading) = try usableProgramme()
        var findings: [Finding] = []
        for asked in asked {
            let (request, problems) = SessionRequest.parse(asked.text, as: asked.strength, in: programme)
            findings += problems.map { Finding(severity: .error, place: asked.place, problem: .programme($0)) }
            if let request, !programme.requests.contains(request) { programme.requests.append(request) }
        }
        guard findings.isEmpty else { throw .optionsUnusable(findings) }
        return (programme, reading)
    }
}

extension AskedRequest {
    /// `pin 2.1: 2021-03-18 morning`.
    var description: String { "\(strength.rawValue) \(text)" }

    /// `--pin "2.1: 2021-03-18 morning"`.
    static func asTyped(_ text: String, after option: String) -> String {
        "--\(option) \"\(text.shown())\""
    }

    fileprivate var place: Finding.Place { Finding.Place(file: Self.asTyped(text, after: strength.rawValue)) }
}
