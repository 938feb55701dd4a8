import Answers
import Workshops
import Yams

extension ProgrammeFile {
    /// The lists `pins`, `bans` and `wishes`, each of which may be left out.
    static func requests(_ fields: YAMLFields, _ reader: RequestReader) -> [SessionRequest] {
        var lines: [SessionRequest: Int?] = [:]
        let lists: [(String, SessionRequest.Strength)] = [("pins", .pin), ("bans", .ban), ("wishes", .wish)]
        return lists.flatMap { key, strength in
            (fields.optionalItems(key) { item in
                fields.entries(of: item, .request) { name, value in
                    guard let request = request(strength, name, value, fields, reader) else { return nil }
                    if let opposite = request.opposite, let line = lines[opposite] {
                        fields.add(.contradiction("\(request)", firstLine: line), at: name)
                    }
                    lines[request] = name.mark?.line
                    return request
                }
            } ?? []).joined()
        }
    }

    private static func request(
        _ strength: SessionRequest.Strength, _ name: Node, _ value: Node, _ fields: YAMLFields, _ reader: RequestReader
    ) -> SessionRequest? {
        var problems: [ProgrammeProblem] = []
        let subject = fields.scalar(name, .sessionOrWorkshop) { $0 }.flatMap { reader.subject($0, &problems) }
        for problem in problems { fields.add(problem, at: name) }
        problems = []
        let condition = fields.scalar(value, .workshopCondition) { $0 }.flatMap { reader.condition($0, &problems) }
        for problem in problems { fields.add(problem, at: value) }
        guard let subject, let condition else { return nil }
        return SessionRequest(strength, session: subject.session, workshop: subject.workshop, condition)
    }
}
