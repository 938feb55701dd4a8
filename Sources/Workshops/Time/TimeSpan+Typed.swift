extension ClockTime {
    /// Reads a time as people type it: `9:00`, `09:00`, `9h`, `9 h 30`, `9h30`.
    package init?(typed text: String) {
        let plain = text.lowercased().filter { !$0.isWhitespace }
        guard let mark = plain.firstIndex(of: "h") else {
            self.init(plain)
            return
        }
        let minutes = plain[plain.index(after: mark)...]
        self.init("\(plain[..<mark]):\(minutes.isEmpty ? "00" : minutes)")
    }
}

extension TimeSpan {
    /// Reads hours as people type them: `09:00-12:00`, `9 h – 12 h`, `9h à 12h`.
    package init?(typed text: String) {
        guard text.utf8.count <= 60 else { return nil }
        let plain = text.lowercased().replacing("à", with: "-").replacing("to", with: "-")
        let parts = plain.split(omittingEmptySubsequences: false) { "-–—".contains($0) }
        guard parts.count == 2, let start = ClockTime(typed: String(parts[0])),
            let end = ClockTime(typed: String(parts[1]))
        else { return nil }
        self.init(from: start, to: end)
    }
}
