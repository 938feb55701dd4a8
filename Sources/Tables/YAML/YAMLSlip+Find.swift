extension YAMLSlip {
    /// The slip that most probably keeps a text from being read, where a parser gave up at a place.
    ///
    /// A parser often gives up lines below: after a quotation without an end, say, it reads on to the next quote. So the
    /// lines down to that place are looked at one by one, as a person would, for the first that looks wrong.
    package init(in text: String, line last: Int?, column: Int?) {
        let lines = Self.lines(of: text).prefix(last ?? .max).map { YAMLLine(Array($0)) }
        var search = YAMLSlipSearch(lines: lines)
        self = search.first ?? YAMLSlip(.other, line: last, column: column)
    }

    /// The lines of a text, however they end.
    package static func lines(of text: String) -> [Substring.UnicodeScalarView] {
        let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        return Substring(plain).unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
    }

    /// The first line with octets that are no UTF-8.
    package init(inOctets octets: some Sequence<UInt8>) {
        let lines = Array(octets).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let wrong = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        self.init(.encoding, line: wrong.map { $0 + 1 })
    }

    /// What looks wrong with a value that was read, but is not what its field wants; nil when nothing does.
    package init?(ofValueIn text: Substring.UnicodeScalarView, line: Int, column: Int?) {
        let read = YAMLLine(Array(text))
        guard let slip = YAMLSlipSearch(lines: []).slip(inValueOf: read, isText: true) else { return nil }
        self.init(slip.kind, line: line, column: column ?? slip.column, text: slip.text)
    }
}

/// Looks through lines for what a person would see at once.
struct YAMLSlipSearch {
    let lines: [YAMLLine]
    /// The columns at which the blocks begin that the line is in.
    private var blocks: [Int] = []
    private var previous: YAMLLine?

    init(lines: [YAMLLine]) { self.lines = lines }

    /// The first slip; nil when all lines look right.
    var first: YAMLSlip? {
        mutating get {
            var index = 0
            while index < lines.count {
                let line = lines[index]
                if let kind = slip(of: line, at: index) {
                    return YAMLSlip(kind.kind, line: index + 1, column: kind.column, text: kind.text)
                }
                index = end(of: line, at: index)
            }
            return nil
        }
    }

    /// The index of the line after a value that goes on over several.
    private func end(of line: YAMLLine, at index: Int) -> Int {
        let value = line.valueText
        if let first = value.first, first == "|" || first == ">" {
            return lines[(index + 1)...].firstIndex { !$0.isEmpty && $0.indent <= line.indent } ?? lines.count
        }
        return (lengthOfBracket(from: index) ?? 1) + index
    }

    private mutating func slip(of line: YAMLLine, at index: Int) -> YAMLSlip? {
        let leading = line.scalars.prefix { $0.properties.isWhitespace }
        guard leading.count < line.scalars.count, line.scalars[leading.count] != "#" else { return nil }
        if leading.contains("\t") { return YAMLSlip(.tab, column: 1) }
        if leading.contains(where: { $0 != " " }) { return YAMLSlip(.wideSpace, column: 1) }
        let text = String(String.UnicodeScalarView(line.scalars[line.indent...]))
        if text == "---" || text == "..." {
            return previous == nil ? nil : YAMLSlip(.secondDocument, column: 1)
        }
        if let slip = slip(inFormOf: line) { return slip }
        defer { previous = line }
        if let slip = place(line) { return slip }
        return lengthOfBracket(from: index).map { $0 > 1 } == true ? nil : slip(inValueOf: line, isText: false)
    }

    /// A hyphen or a colon without its space, or neither where there should be one.
    private func slip(inFormOf line: YAMLLine) -> YAMLSlip? {
        guard line.dashes == 0, let first = line.scalars.dropFirst(line.indent).first else { return nil }
        let column = line.indent + 1, text = Self.text(line.scalars[line.indent...])
        if first == "-" { return YAMLSlip(.dashWithoutSpace, column: column, text: text) }
        guard line.key == nil else { return nil }
        // What is moved in behind a text goes on with it.
        if let previous, previous.hasValue, line.indent > previous.inner { return nil }
        guard !"\"'[{#&*!|>@`%".unicodeScalars.contains(first) else {
            return "@`%&*!".unicodeScalars.contains(first)
                ? YAMLSlip(.beginning(String(first)), column: column, text: text) : nil
        }
        let colon = line.scalars.firstIndex(of: ":")
        return YAMLSlip(colon == nil ? .noColon : .colonWithoutSpace, column: column, text: text)
    }

    /// Whether a line stands where a block is, or may begin.
    private mutating func place(_ line: YAMLLine) -> YAMLSlip? {
        let opens = previous.map { !$0.hasValue } ?? true, deepest = blocks.last
        while let last = blocks.last, last > line.indent { blocks.removeLast() }
        let isNew = blocks.last.map { $0 < line.indent } ?? true
        if isNew {
            let isContinued = line.key == nil && line.dashes == 0
            guard opens && blocks.last == deepest || blocks.isEmpty && deepest == nil || isContinued else {
                return YAMLSlip(.indentation, column: line.indent + 1, text: Self.text(line.scalars[line.indent...]))
            }
            if !isContinued { blocks.append(line.indent) }
        }
        if line.dashes > 0, line.inner < line.scalars.count, blocks.last != line.inner { blocks.append(line.inner) }
        return nil
    }

    /// A value that is no YAML as it stands, or another one than it looks.
    func slip(inValueOf line: YAMLLine, isText: Bool) -> YAMLSlip? {
        let value = line.valueText, column = line.value + 1
        guard let first = value.first else {
            let isComment = isText && line.value < line.scalars.count && line.scalars[line.value] == "#"
            return isComment ? YAMLSlip(.comment, column: column, text: Self.text(line.scalars[line.value...])) : nil
        }
        let text = Self.text(value), slip = { (kind: Kind) in YAMLSlip(kind, column: column, text: text) }
        switch first {
        case "\"", "'":
            guard let end = Self.end(ofQuotationIn: value) else { return slip(.unclosedQuote(String(first))) }
            if end + 1 < value.count, value[end + 1] != ":" { return slip(.textAfter(String(first))) }
            return first == "\"" && Self.hasWrongEscape(value[..<end]) ? slip(.backslash) : nil
        case "[", "{":
            guard let (kind, part) = slipInBrackets(value) else { return nil }
            return YAMLSlip(kind, column: column, text: part.map { Self.text($0) } ?? text)
        case "@", "`", "%", "&", "*", "!", ",", "]", "}":
            return slip(.beginning(String(first)))
        case "|", ">":
            return value.dropFirst().allSatisfy { "+-0123456789".unicodeScalars.contains($0) }
                ? nil : slip(.beginning(String(first)))
        case "-", "?":
            return value.count > 1 && YAMLLine.isBlank(value[1]) && line.key != nil
                ? slip(.beginning(String(first))) : nil
        default:
            // An item of a list that has a colon may be a mapping; a text that should be one is none.
            let isMapping = line.key != nil && line.dashes > 0 && isText
            if isMapping, let key = line.key {
                return YAMLSlip(.colon, column: line.start + 1, text: Self.text(line.scalars[key.lowerBound...]))
            }
            let hasColon = value.indices.contains { index in
                value[index] == ":" && (index + 1 == value.count || YAMLLine.isBlank(value[index + 1]))
            }
            return line.key != nil && hasColon ? slip(.colon) : nil
        }
    }

    private typealias Kind = YAMLSlip.Kind

    /// With the element of a list in which it is, where that is what has to be written otherwise.
    private func slipInBrackets(_ value: [Unicode.Scalar]) -> (Kind, ArraySlice<Unicode.Scalar>?)? {
        kind(inBrackets: value).map { kind, index in
            guard kind == .colon else { return (kind, nil) }
            let isEdge = { (scalar: Unicode.Scalar) in ",[]{}".unicodeScalars.contains(scalar) }
            let first = value[..<index].lastIndex(where: isEdge).map { $0 + 1 } ?? 0
            let last = value[index...].firstIndex(where: isEdge) ?? value.count
            return (kind, value[first..<last].drop(while: YAMLLine.isBlank))
        }
    }

    private func kind(inBrackets value: [Unicode.Scalar]) -> (Kind, at: Int)? {
        var open: [Unicode.Scalar] = [], colons = 0, index = 0
        while index < value.count {
            switch value[index] {
            // Within a word it is an apostrophe.
            case let quote where "\"'".unicodeScalars.contains(quote) && Self.isValue(at: index, in: value):
                guard let end = Self.end(ofQuotationIn: value, from: index) else {
                    return (.unclosedQuote(String(value[index])), index)
                }
                index = end
            case "[", "{":
                open.append(value[index])
                colons = 0
            case "]", "}":
                guard let last = open.popLast(), (last == "[") == (value[index] == "]") else {
                    return (.bracketTooMany(String(value[index])), index)
                }
                colons = 0
                guard open.isEmpty, index + 1 < value.count else { break }
                let isBracket = "]}".unicodeScalars.contains(value[index + 1])
                return (isBracket ? .bracketTooMany(String(value[index + 1])) : .textAfter(String(value[index])), index)
            case ",": colons = 0
            case ":" where open.last == "{":
                guard index + 1 < value.count, YAMLLine.isBlank(value[index + 1]) else {
                    return (.colonWithoutSpace, index)
                }
                colons += 1
                if colons > 1 { return (.missingComma, index) }
            case ":" where open.last == "[" && index + 1 < value.count && YAMLLine.isBlank(value[index + 1]):
                return (.colon, index)
            default: break
            }
            index += 1
        }
        return open.last.map { (.unclosedBracket(String($0)), value.count) }
    }

    /// Whether a value begins at an index between brackets.
    private static func isValue(at index: Int, in value: [Unicode.Scalar]) -> Bool {
        guard let before = value[..<index].last(where: { !YAMLLine.isBlank($0) }) else { return true }
        return ",[{:".unicodeScalars.contains(before)
    }

    /// On how many lines a value in brackets stands; nil when it has none, or no end before the next key.
    private func lengthOfBracket(from index: Int) -> Int? {
        guard let first = lines[index].valueText.first, first == "[" || first == "{" else { return nil }
        var depth = 0
        for (count, line) in zip(1..., lines[index...]) {
            if count > 1, line.key != nil, line.indent <= lines[index].inner { return nil }
            for scalar in count == 1 ? line.valueText : line.scalars {
                depth += "[{".unicodeScalars.contains(scalar) ? 1 : "]}".unicodeScalars.contains(scalar) ? -1 : 0
            }
            if depth <= 0 { return count }
        }
        return nil
    }

    /// Where the quotation ends that begins at an index; nil when it does not.
    private static func end(ofQuotationIn text: [Unicode.Scalar], from start: Int = 0) -> Int? {
        var index = start + 1
        while index < text.count {
            if text[start] == "\"", text[index] == "\\" {
                index += 1
            } else if text[index] == text[start] {
                guard text[start] == "'", index + 1 < text.count, text[index + 1] == "'" else { return index }
                index += 1
            }
            index += 1
        }
        return nil
    }

    private static func hasWrongEscape(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var isEscaped = false
        for scalar in text {
            if isEscaped {
                guard "0abtnvfre \"/\\N_LPxuU\t".unicodeScalars.contains(scalar) else { return true }
                isEscaped = false
            } else {
                isEscaped = scalar == "\\"
            }
        }
        return false
    }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
