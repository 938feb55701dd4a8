import Answers
import Catalogue
import Foundation
import Workshops

/// Somebody who is not: no reader takes them for a person who lives.
struct MadeUpPerson {
    let commune: String
    /// What is said of them when they register.
    let texts: [PersonField: String]

    /// The person of a rank, 1…: called by that number in words, at an address that can belong to nobody.
    ///
    /// Telephone numbers are of the range that is kept for works of fiction (Arcep, 06 39 98), addresses under
    /// `.example` ([RFC 2606 §3](https://www.rfc-editor.org/rfc/rfc2606#section-3)).
    init(
        rank: Int, of commune: String, writtenTo address: Int?, kept weekday: Weekday?, in language: Language
    ) {
        self.commune = commune
        let formatter = NumberFormatter()
        formatter.numberStyle = .spellOut
        formatter.locale = Locale(identifier: language.rawValue)
        let words = formatter.string(from: rank as NSNumber) ?? "\(rank)"
        var texts: [PersonField: String] = [
            .familyName: Sentence.madeUpFamilyName[language],
            .givenName: words.prefix(1).uppercased() + words.dropFirst(),
            .commune: commune, .referrer: "ccas", .attestedBy: Sentence.madeUpAttestor(of: commune)[language],
            .telephone: "06 39 98 \(Digits.padded(rank / 100 % 100, to: 2)) \(Digits.padded(rank % 100, to: 2))",
        ]
        for fact in [PersonField.difficulty, .modestIncome, .motivation] { texts[fact] = "oui" }
        if let address { texts[.email] = "personne-\(address)@fictif.example" }
        if let weekday {
            let days = Weekday.allCases.filter { $0 != weekday }.map(Wording(language).weekday)
            texts[.availability] = days.joined(separator: ", ")
        }
        self.texts = texts
    }

    /// Draws people in the order in which they register; two who come together are one element.
    ///
    /// Each stands for one of the chequebooks that the communes have, so that communes send people in proportion to them.
    /// Of those who come from one commune the first two come together, and read their mail at one address.
    static func drawn(
        _ count: Int, from communes: [Commune], in language: Language, using dice: inout some RandomNumberGenerator
    ) -> [[MadeUpPerson]] {
        var origins = Array(
            communes.flatMap { Array(repeating: $0.name, count: $0.chequebooks) }.shuffled(using: &dice).prefix(count))
        let pair = pullTogether(&origins)
        return origins.indices.filter { $0 != pair.map { $0 + 1 } }.map { index in
            let hasAddress = index == pair || Int.random(in: 1...3, using: &dice) > 1
            let weekdays = Int.random(in: 1...6, using: &dice) == 1 && index != pair ? Weekday.allCases.prefix(5) : []
            let weekday = weekdays.randomElement(using: &dice)
            return (index...(index == pair ? index + 1 : index)).map { rank in
                MadeUpPerson(
                    rank: rank + 1, of: origins[rank], writtenTo: hasAddress ? index + 1 : nil, kept: weekday,
                    in: language)
            }
        }
    }

    /// Moves the second who comes from a commune next to the first, for the commune that sends a second first; the index
    /// of the first, nil when every commune sends one only.
    private static func pullTogether(_ origins: inout [String]) -> Int? {
        var first: [String: Int] = [:]
        for (index, commune) in origins.enumerated() {
            guard let earlier = first[commune] else {
                first[commune] = index
                continue
            }
            origins.remove(at: index)
            origins.insert(commune, at: earlier + 1)
            return earlier
        }
        return nil
    }
}
