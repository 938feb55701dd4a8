package import Workshops

extension TextFault {
    /// By which programs know it.
    package var code: String {
        switch self {
        case .tooLong: "text-too-long"
        case .hidden: "text-hidden-character"
        }
    }

    /// What is wrong with which text, and what to do.
    package func sentence(of text: GivenText) -> Sentence {
        switch self {
        case .tooLong(let limit):
            Sentence(
                fr: "\(text.name.french.capitalizedFirst) : plus de \(Wording(.french).grouped(limit)) octets ; "
                    + "abrégez, rien n'a été changé.",
                en: "\(text.name.english.capitalizedFirst): more than \(Wording(.english).grouped(limit)) octets; "
                    + "make it shorter, nothing was changed.")
        case .hidden(let character):
            Sentence(
                fr: "\(text.name.french.capitalizedFirst) : \(character.sentence.french) Rien n'a été changé.",
                en: "\(text.name.english.capitalizedFirst): \(character.sentence.english) Nothing was changed.")
        }
    }
}

extension HiddenCharacter {
    /// Which it is, where, and what to do; it goes on after a colon.
    var sentence: Sentence {
        Sentence(
            fr: "le caractère \(position) ne se voit pas (\(self)) ; retirez-le, ou retapez le texte.",
            en: "character \(position) cannot be seen (\(self)); remove it, or type the text again.")
    }
}

extension GivenText {
    /// What people call it.
    fileprivate var name: Sentence {
        switch self {
        case .reason: Sentence(fr: "le motif", en: "the reason")
        case .comment: Sentence(fr: "le commentaire", en: "the comment")
        case .author: Sentence(fr: "le nom de qui demande", en: "the name of who asks")
        case .requestKey: Sentence(fr: "le nom de la demande", en: "the name of the request")
        case .serials: Sentence(fr: "les numéros de Pass", en: "the serials")
        }
    }
}
