extension String {
    /// With LF for each CR LF and each CR alone, as readers make of them (XML 1.0 §2.11, HTML §13.2.3.5).
    var withLineFeeds: String {
        guard utf8.contains(0x0D) else { return self }
        var text = String.UnicodeScalarView(), last: Unicode.Scalar?
        for scalar in unicodeScalars {
            if scalar != "\n" || last != "\r" { text.append(scalar == "\r" ? "\n" : scalar) }
            last = scalar
        }
        return String(text)
    }
}
