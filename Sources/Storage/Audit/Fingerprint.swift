internal import Crypto
internal import Foundation

/// A short name for a text: the same text has the same name, another one almost surely another.
package enum Fingerprint {
    /// Eight digits: the first four octets of the SHA-256, in hexadecimal.
    package static func of(_ text: String) -> String { String(whole(of: text.utf8).prefix(8)) }

    /// All sixty-four digits of the SHA-256, in hexadecimal.
    package static func whole(of octets: some Sequence<UInt8>) -> String {
        SHA256.hash(data: Array(octets)).hexadecimal
    }

    /// The same of octets that come in parts, until there are none.
    package static func whole<Fault>(reading next: () throws(Fault) -> [UInt8]) throws(Fault) -> String {
        var digest = SHA256()
        while case let part = try next(), !part.isEmpty { digest.update(data: part) }
        return digest.finalize().hexadecimal
    }
}
