package import Workshops

/// A copy of the database that was found to be whole.
package struct VerifiedBackup: Sendable, Equatable {
    package let path: String
    /// What people call it.
    package let name: String
    /// SHA-256 of its bytes, in hexadecimal.
    package let checksum: String
    package let bytes: Int
    /// Whose records it holds.
    package let programmes: [Identifier]
    package let auditRows: Int
}
