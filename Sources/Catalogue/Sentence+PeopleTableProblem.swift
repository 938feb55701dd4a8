import Answers
import Workshops

extension PeopleTableProblem {
    /// The kebab-case name by which scripts know the problem.
    package var code: String {
        switch self {
        case .unknownColumn: "people-unknown-column"
        case .missingColumn: "people-missing-column"
        case .columnTwice: "people-column-twice"
        case .sameAsLine: "people-same-as-line"
        case .alreadyRegistered: "people-already-registered"
        case .shared: "people-shared-contact"
        case .aloneInParty: "people-alone-in-party"
        }
    }

    package var sentence: Sentence {
        let fr = Wording(.french)
        let en = Wording(.english)
        return switch self {
        case .unknownColumn("", _):
            Sentence(
                fr: "La colonne n'a pas de titre ; elle n'est pas lue.",
                en: "The column has no title; it is not read.")
        case .unknownColumn(let title, let nearest):
            Sentence(
                fr: "La colonne \(fr.quoted(title)) est inconnue et n'est pas lue"
                    + (nearest.map { " ; vouliez-vous dire \(fr.quoted($0.title.french)) ?" } ?? "."),
                en: "The column \(en.quoted(title)) is not known and not read"
                    + (nearest.map { "; did you mean \(en.quoted($0.title.english))?" } ?? "."))
        case .missingColumn(let field):
            Sentence(
                fr: "Il manque la colonne \(fr.quoted(field.title.french)) ; "
                    + "donnez ce titre à l'une de la première ligne.",
                en: "The column \(en.quoted(field.title.english)) is missing; "
                    + "give one of the first line that title.")
        case .columnTwice(let column, let first):
            Sentence(
                fr:
                    "Comme la colonne \(first), celle-ci dit \(fr.quoted(column.title.french)) ; gardez l'une des deux.",
                en: "Like column \(first), this one tells \(en.quoted(column.title.english)); keep one of the two.")
        case .sameAsLine(let line):
            Sentence(
                fr: "Le même nom dans la même commune se trouve à la ligne \(line) ; celle-ci est laissée de côté. "
                    + "Si c'est quelqu'un d'autre, inscrivez-le à part.",
                en: "The same name in the same commune is on line \(line); this one is left out. "
                    + "If it is somebody else, register them apart.")
        case .alreadyRegistered(let number):
            Sentence(
                fr: "Quelqu'un de ce nom est déjà inscrit pour cette commune : la personne \(number) ; "
                    + "la ligne est laissée de côté. Si c'est quelqu'un d'autre, inscrivez-le à part.",
                en: "Somebody of that name is registered for that commune already: person \(number); "
                    + "the row is left out. If it is somebody else, register them apart.")
        case .shared(let field, let other):
            Sentence(
                fr: "\(field.name.french.capitalizedFirst) est aussi celui de \(other.words.french), "
                    + "sous un autre nom ; vérifiez que ce n'est pas la même personne.",
                en: "\(field.name.english.capitalizedFirst) is also that of \(other.words.english), "
                    + "under another name; check that it is not the same person.")
        case .aloneInParty(let text):
            Sentence(
                fr: "Personne d'autre n'a \(fr.quoted(text)) sous « Avec », ce qui est sans effet ; "
                    + "donnez le même texte à ceux qui viennent ensemble.",
                en: "Nobody else has \(en.quoted(text)) under “With”, which has no effect; "
                    + "give the same text to those who come together.")
        }
    }
}

extension PeopleTableProblem.Other {
    fileprivate var words: Sentence {
        switch self {
        case .line(let line): Sentence(fr: "la ligne \(line)", en: "line \(line)")
        case .person(let number): Sentence(fr: "la personne \(number)", en: "person \(number)")
        }
    }
}
