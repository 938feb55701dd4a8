package import Answers
import Foundation
package import Workshops

extension SessionRequest {
    /// Reads one line of a programme's `pins`, `bans` or `wishes`, such as `2.1: 2021-03-18 morning`.
    ///
    /// - Returns: the request, or nil and all that is wrong with the text or between it and the programme.
    package static func parse(
        _ text: String, as strength: Strength, in programme: Programme
    ) -> (request: SessionRequest?, problems: [ProgrammeProblem]) {
        if let hidden = HiddenCharacter(firstIn: text) { return (nil, [.hiddenCharacter(hidden)]) }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { return (nil, [.expected(.request, found: text)]) }
        let reader = RequestReader(programme)
        var problems: [ProgrammeProblem] = []
        let subject = reader.subject(parts[0].trimmingCharacters(in: .whitespaces), &problems)
        let condition = reader.condition(parts[1], &problems)
        guard let subject, let condition else { return (nil, problems) }
        let request = SessionRequest(strength, session: subject.session, workshop: subject.workshop, condition)
        if programme.requests.contains(where: { $0 == request.opposite }) {
            return (nil, [.contradiction("\(request)", firstLine: nil)])
        }
        return (request, [])
    }
}
