import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

/// Whom somebody meant who typed a name where a number is expected.
struct PeopleMeant {
    private let name: String
    private let people: [PersonOverview]
    /// The line with each one's number in the place of the name.
    let lines: [String]
    private let folder: String

    /// Nil where no name was typed, or nobody can be looked up.
    init?(by fault: UsageFault, in line: TypedLine) {
        guard case .unfit(let name, let argument, _) = fault, Self.asked.contains(argument.value),
            let search = PersonSearch(name), name.unicodeScalars.contains(where: \.properties.isAlphabetic),
            let place = line.words.lastIndex(where: { $0 == name || $0.optionParts.value == name })
        else { return nil }
        let numbered = { (number: Int) in
            var words = line.words
            words[place] = words[place] == name ? "\(number)" : "\(words[place].optionParts.name)=\(number)"
            return words
        }
        guard let command = try? Ateliers.parseAsRoot(numbered(1)) as? any OfficeCommand,
            let found = try? command.common.office.people(found: search, now: Date())
        else { return nil }
        self.name = name
        folder = command.common.folder
        people = found.filter { $0.participant.person != nil }
        lines = people.map { numbered($0.participant.number).asTyped }
    }

    /// What numbers of people are called in the code.
    private static let asked: Set = ["people", "person", "with", "only"]
    /// With more, the line of each would be too much.
    private static let most = 6

    /// The line that was meant; of several, a line each with who it is; where nobody is found, how to look.
    func text(_ page: Page) -> [String] {
        let language = page.language
        guard !people.isEmpty, people.count <= Self.most else {
            let words = ["people", "--find", name] + (folder == "." ? [] : [folder])
            return [Sentence.findLead[language], "  → \(words.asTyped.shown())"]
        }
        guard people.count > 1 else { return [Sentence.meantLead[language], "  → \(lines[0].shown())"] }
        return [Sentence.peopleMeantLead[language]]
            + zip(PeopleAnswer.table(people, indent: 2, page), lines).flatMap { [$0, "  → \($1.shown())"] }
    }
}
