import Foundation

/// A measure of *français simple*: how long sentences are, and which words are better said otherwise.
struct PlainFrench {
    /// Words of the trade and of the administration, each with what people say instead.
    static let avoided: [String: String] = [
        "afin": "pour", "annulation": "est annulé", "bénéficiaire": "vous", "cas échéant": "si",
        "ci-joint": "avec cette lettre",
        "confirmer la réception": "répondre", "conformément": "comme", "convocation": "lettre",
        "créneau": "jour et heure",
        "désistement": "vous ne venez plus", "délai": "jour", "dispositif": "aide", "effectuer": "faire",
        "émargement": "signature", "en amont": "avant", "évènement": "atelier", "formation": "atelier",
        "horaire": "heure",
        "informer": "dire", "intervenant": "formateur", "l'intéressé": "vous", "modalités": "comment faire",
        "modification": "changement", "notifier": "écrire", "organisme": "nous", "prescripteur": "qui vous envoie",
        "pressenti": "à confirmer", "prévoir": "apporter", "préalable": "avant", "procéder": "faire", "rang": "numéro",
        "rendez-vous": "atelier", "reporté": "déplacé", "séance": "atelier", "session": "groupe", "sous réserve": "si",
        "suite à": "après", "susmentionné": "cet", "transmettre": "envoyer", "ultérieur": "plus tard", "usager": "vous",
        "veuillez": "téléphonez, répondez, venez", "salle": "lieu", "annulée": "annulé", "supprimé": "annulé",
        "décalé": "déplacé", "avancé": "déplacé", "retardé": "déplacé", "inscription": "place",
    ]

    /// How many words a sentence has on average, at most.
    static let longestAverage = 12.0
    /// How many words any sentence has, at most: what is quoted of the programme stands in it.
    static let longest = 20

    /// The sentences of a text; lists, addresses and signatures have none.
    let sentences: [String]
    private let text: String

    /// Of texts that are sentences; what a programme calls things is not ours to write.
    init(_ lines: [String]) {
        sentences = lines.flatMap { line in
            line.replacing(" : ", with: ". ").replacing("\u{A0}: ", with: ". ")
                .split(whereSeparator: { ".?!\n".contains($0) }).map { $0.trimmingCharacters(in: .whitespaces) }
        }.filter { $0.contains(" ") }
        text = lines.joined(separator: "\n").lowercased()
    }

    /// In words, on average.
    var average: Double {
        sentences.isEmpty ? 0 : Double(sentences.reduce(0) { $0 + Self.words($1) }) / Double(sentences.count)
    }

    var tooLong: [String] { sentences.filter { Self.words($0) > Self.longest } }

    /// Each word that is better said otherwise, with how.
    var faults: [String] {
        Self.avoided.filter { word, _ in
            text.range(of: "\\b\(NSRegularExpression.escapedPattern(for: word))", options: .regularExpression) != nil
        }.map { "\($0.key) → \($0.value)" }.sorted()
    }

    private static func words(_ sentence: String) -> Int {
        // A date, an hour and a telephone number are one word to a reader: they are read as a whole.
        sentence.replacing(/\d\d( \d\d){4}/, with: "n").replacing(/\d+\u{A0}h(\u{A0}\d+)?/, with: "n")
            .split(whereSeparator: { $0 == " " }).count
    }
}
