import Workshops

extension Wording {
    /// Text as it is set on paper.
    ///
    /// Words are parted from the signs that belong to them by spaces that do not break: in French `:`, `;`, `?`, `!`,
    /// `%`, `€` and the inside of `« »`, and `n°`. A typewriter's apostrophe within a word becomes a printer's. What is set
    /// already stays as it is, so that nothing happens twice; spaces are not added where there were none.
    package func typeset(_ text: String) -> String {
        let letters = Array(text)
        var set = ""
        for (place, letter) in letters.enumerated() {
            let before = place > 0 ? letters[place - 1] : nil
            let after = place + 1 < letters.count ? letters[place + 1] : nil
            switch letter {
            case "'" where before?.isLetter == true && after?.isLetter == true: set.append("\u{2019}")
            case " " where language == .french && binds(before, after): set.append("\u{A0}")
            default: set.append(letter)
            }
        }
        return set
    }

    /// Whether a space in French stands between what is never parted.
    private func binds(_ before: Character?, _ after: Character?) -> Bool {
        guard let before else { return false }
        return "«°".contains(before) || after.map { ":;?!%€»".contains($0) } == true
    }
}
