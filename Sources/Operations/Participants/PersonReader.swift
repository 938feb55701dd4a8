import Answers
import Catalogue
import Foundation
import Workshops

/// Reads what is said of somebody, and collects all that is wrong with it.
///
/// A field that is not given leaves what was; an empty one takes it away.
struct PersonReader {
    /// Octets of a name, or of a reason.
    static let longestText = 200

    let communes: CommuneNames
    /// The day on which it is said; nothing is attested later.
    let today: CivilDate
    /// Who vouches where nothing else is said.
    let author: String
    /// Whether to look for what was meant: that takes time, and of a long table few findings are kept.
    var suggests = true

    /// The participant with what is said of them, and what is wrong.
    func read(
        _ texts: [PersonField: String], into participant: Participant
    ) -> (participant: Participant, problems: [(field: PersonField, problem: PersonProblem)]) {
        var reading = Reading(reader: self, texts: texts, participant: participant)
        reading.person()
        reading.commune()
        reading.journeys()
        reading.attestations()
        _ = reading.text(.party)
        return (reading.participant, reading.problems)
    }

    private struct Reading {
        let reader: PersonReader
        let texts: [PersonField: String]
        var participant: Participant
        var problems: [(field: PersonField, problem: PersonProblem)] = []

        mutating func report(_ field: PersonField, _ problem: PersonProblem) { problems.append((field, problem)) }

        /// The text of a field, without spaces around it; nil when it is not given or cannot be used.
        mutating func text(_ field: PersonField) -> String? {
            guard let text = texts[field].map(PersonReader.trimmed) else { return nil }
            if let hidden = HiddenCharacter(firstIn: text) {
                report(field, .hiddenCharacter(field, hidden))
                return nil
            }
            guard text.utf8.count <= PersonReader.longestText else {
                report(field, .tooLong(field, octets: text.utf8.count, limit: PersonReader.longestText))
                return nil
            }
            return text
        }

        /// What a text stands for: nil when it is not given or wrong, nil inside when it is empty.
        mutating func value<V>(_ field: PersonField, _ problem: (String) -> PersonProblem, _ read: (String) -> V?)
            -> V??
        {
            guard let text = text(field) else { return nil }
            guard !text.isEmpty else { return .some(nil) }
            guard let value = read(text) else {
                report(field, problem(text))
                return nil
            }
            return value
        }

        mutating func person() {
            var person = participant.person ?? Person(familyName: "")
            if let name = text(.familyName) { person.familyName = name }
            if let name = text(.givenName) { person.givenName = name }
            if person.familyName.isEmpty, !problems.contains(where: { $0.field == .familyName }) {
                report(.familyName, .missing(.familyName))
            }
            if let email = value(.email, PersonProblem.notAnEmail, { EmailAddress($0) }) { person.email = email }
            if let telephone = value(.telephone, PersonProblem.notATelephone, { TelephoneNumber($0) }) {
                person.telephone = telephone
            }
            if let address = value(.postalAddress, PersonProblem.notAPostalAddress, { PostalAddress($0) }) {
                person.postalAddress = address
            }
            participant.person = person
        }

        mutating func commune() {
            guard let text = text(.commune) else {
                if participant.commune.isEmpty, texts[.commune] == nil { report(.commune, .missing(.commune)) }
                return
            }
            guard !text.isEmpty else { return report(.commune, .missing(.commune)) }
            let found = reader.communes.find(text)
            if found.count == 1 {
                participant.commune = found[0]
            } else if found.isEmpty {
                report(
                    .commune, .unknownCommune(text, nearest: reader.suggests ? reader.communes.nearest(to: text) : nil))
            } else {
                report(.commune, .ambiguousCommune(text, found))
            }
        }

        mutating func journeys() {
            if let halfDays = value(.availability, PersonProblem.notHalfDays, { WeeklyHalfDay.read($0) }) {
                participant.availability = halfDays ?? WeeklyHalfDay.all
            }
            if let halfDays = value(.wishes, PersonProblem.notHalfDays, { WeeklyHalfDay.read($0) }) {
                participant.wishes = halfDays ?? []
            }
            if let minutes = value(.longestWay, PersonProblem.notMinutes, { PersonReader.minutes($0) }) {
                participant.longestWay = minutes
            }
            if let referrer = value(.referrer, PersonProblem.notAReferrer, { Referrer(word: $0) }) {
                participant.referrer = referrer
            }
        }

        mutating func attestations() {
            let day = attestationDay()
            let author = text(.attestedBy).flatMap { $0.isEmpty ? nil : $0 } ?? reader.author
            for field in PersonField.allCases {
                guard let fact = field.fact,
                    let said = value(field, { .notYesOrNo(field, $0) }, { PersonReader.statement($0) })
                else { continue }
                participant.attestations.removeAll { $0.fact == fact }
                if let said {
                    if let day = said.day, day > reader.today { report(field, .dateAhead(day)) }
                    participant.attestations.append(
                        Attestation(fact, holds: said.holds, author: said.author ?? author, date: said.day ?? day))
                }
            }
            participant.attestations.sort { $0.fact.rawValue < $1.fact.rawValue }
            if let reason = text(.exemption) {
                participant.exemption =
                    reason.isEmpty ? nil : Exemption(reason: reason, author: author, date: day)
            }
        }

        private mutating func attestationDay() -> CivilDate {
            let read = value(.attestedOn, PersonProblem.notADate, { CivilDate(typed: $0) })
            guard let day = read.flatMap(\.self) else { return reader.today }
            if day > reader.today { report(.attestedOn, .dateAhead(day)) }
            return day
        }
    }

    private static func trimmed(_ text: String) -> String {
        let seen: ClosedRange<UInt8> = 0x21...0x7E
        if let first = text.utf8.first, let last = text.utf8.last, seen.contains(first), seen.contains(last) {
            return text
        }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// `30`, `30 min`.
    private static func minutes(_ text: String) -> Int? {
        let words = FoldedText(text).words
        guard let number = words.first.flatMap({ Digits.number($0.utf8) }), number <= 1_000,
            words.count == 1 || (words.count == 2 && ["min", "minute", "minutes", "mn"].contains(words[1]))
        else { return nil }
        return number
    }

    /// `oui`; or, where somebody else or on another day, `oui (Camille, 25/01/2021)`.
    private static func statement(_ text: String) -> (holds: Bool, author: String?, day: CivilDate?)? {
        if let holds = Bool(word: text) { return (holds, nil, nil) }
        guard text.hasSuffix(")"), let open = text.firstIndex(of: "("), let holds = Bool(word: String(text[..<open]))
        else { return nil }
        let inside = text[text.index(after: open)...].dropLast()
        guard let comma = inside.lastIndex(of: ","), comma > inside.startIndex,
            let day = CivilDate(typed: inside[inside.index(after: comma)...].trimmingCharacters(in: .whitespaces))
        else { return nil }
        return (holds, String(inside[..<comma]), day)
    }
}
