/// One line of a YAML file, as a person sees it: how far it is moved in, hyphens, a key, a value.
struct YAMLLine {
    let scalars: [Unicode.Scalar]
    /// Spaces before it.
    let indent: Int
    /// How many hyphens begin it.
    private(set) var dashes = 0
    /// Where what follows the hyphens begins.
    private(set) var start: Int
    /// The key before a colon; nil when there is none.
    private(set) var key: Range<Int>?
    /// Where the value begins, or the whole of a line without a key; the end when there is none.
    private(set) var value: Int

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        indent = scalars.prefix { $0 == " " }.count
        start = indent
        while start < scalars.count, scalars[start] == "-",
            start + 1 == scalars.count || Self.isBlank(scalars[start + 1])
        {
            dashes += 1
            start += 1
            while start < scalars.count, Self.isBlank(scalars[start]) { start += 1 }
        }
        value = start
        findKey()
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

    /// Nothing, or a comment alone.
    var isEmpty: Bool {
        scalars.allSatisfy(Self.isBlank) || dashes == 0 && value < scalars.count && scalars[value] == "#"
    }

    /// The column, from 0, at which what follows the hyphens stands for YAML.
    var inner: Int { dashes == 0 ? indent : start }

    var hasValue: Bool { value < scalars.count && scalars[value] != "#" }

    /// The value, without a comment behind it.
    var valueText: [Unicode.Scalar] {
        guard hasValue else { return [] }
        var end = value
        while end < scalars.count, !(scalars[end] == "#" && end > value && Self.isBlank(scalars[end - 1])) { end += 1 }
        while end > value, Self.isBlank(scalars[end - 1]) { end -= 1 }
        return Array(scalars[value..<end])
    }

    /// A key is plain words before a colon that ends the line or has a space behind it.
    private mutating func findKey() {
        guard start < scalars.count, !"\"'[{#&*!|>@`%".unicodeScalars.contains(scalars[start]) else { return }
        var index = start
        while index < scalars.count {
            if scalars[index] == "#", index > start, Self.isBlank(scalars[index - 1]) { return }
            if scalars[index] == ":", index + 1 == scalars.count || Self.isBlank(scalars[index + 1]) { break }
            index += 1
        }
        guard index < scalars.count, index > start else { return }
        key = start..<index
        value = index + 1
        while value < scalars.count, Self.isBlank(scalars[value]) { value += 1 }
    }
}
