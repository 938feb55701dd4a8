/// A file that somebody gives to a verb, through whatever door: opened when it is read, and as often.
package struct GivenFile: Sendable {
    /// What whoever gave it calls it; findings say it.
    package let name: String
    /// How many octets it has; `.max` of a stream, which may not end.
    let size: Int
    /// Gives the octets in parts, from the first on, and none at the end.
    ///
    /// - Throws: where there is no file that can be read.
    let open: @Sendable () throws -> () throws -> [UInt8]

    package init(_ name: String, size: Int, open: @escaping @Sendable () throws -> () throws -> [UInt8]) {
        self.name = name
        self.size = size
        self.open = open
    }

    /// One whose octets are all there, as those of an upload.
    package init(_ name: String, octets: [UInt8]) {
        self.init(name, size: octets.count) {
            var left = octets
            return {
                defer { left = [] }
                return left
            }
        }
    }
}
