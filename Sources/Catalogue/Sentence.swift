package import Workshops

/// What is said to a person, in every language of the product.
///
/// All sentences live in this folder: French first, English beside it. Code elsewhere
/// hands over codes and data; a door picks the language.
package struct Sentence: Sendable, Equatable {
    package let french: String
    package let english: String

    package init(fr french: String, en english: String) {
        self.french = french
        self.english = english
    }

    /// What is said in a language; what somebody wrote into it and hid is shown as what it is.
    package subscript(language: Language) -> String {
        switch language {
        case .french: french.shown(keepingLines: true)
        case .english: english.shown(keepingLines: true)
        }
    }
}
