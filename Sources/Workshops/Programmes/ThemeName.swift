extension [String] {
    /// The theme that is meant by its number, from 1, or by its title, accents and capitals aside.
    package func theme(_ text: String) -> String? {
        if contains(text) { return text }
        if let number = Digits.number(text.utf8), indices.contains(number - 1) { return self[number - 1] }
        let typed = FoldedText(text)
        return first { FoldedText($0) == typed }
    }
}
