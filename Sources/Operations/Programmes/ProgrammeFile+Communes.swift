import Answers
import Workshops

extension ProgrammeFile {
    static func communes(_ fields: YAMLFields, venues: DeclaredNames) -> [Commune]? {
        var lines: [String: Int?] = [:]
        return fields.sections("communes") { commune -> Commune? in
            let name = commune.text("name")
            let nameInDecision = commune.optionalText("in the decision")
            let chequebooks = commune.number("chequebooks", in: 0...100_000)
            let minutes = commune.minutes("minutes", among: venues)
            guard let name, let chequebooks, let minutes else { return nil }
            if let line = lines[name] {
                commune.add(.duplicateName(name, firstLine: line), at: "name")
                return nil
            }
            lines[name] = commune.line(of: "name")
            return Commune(name: name, nameInDecision: nameInDecision, chequebooks: chequebooks, minutes: minutes)
        }
    }
}
