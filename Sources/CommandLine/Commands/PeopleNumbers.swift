import ArgumentParser
import Operations

/// Numbers of people, as typed: `12`, `3,5,9-20`.
struct PeopleNumbers: ExpressibleByArgument {
    let numbers: [Int]

    init?(argument: String) {
        var numbers: [Int] = []
        for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard let first = ends.first.flatMap(\.self), first >= 1, let last = ends.last.flatMap(\.self),
                last >= first,
                ends.count <= 2, last - first < Self.most
            else { return nil }
            numbers += Array(first...last)
        }
        guard !numbers.isEmpty, numbers.count <= Self.most else { return nil }
        self.numbers = numbers
    }

    /// Enough for any list, and few enough for memory.
    private static let most = 100_000
}
