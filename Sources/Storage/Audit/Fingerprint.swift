internal import Crypto
internal import Foundation

/// A short name for a text: the same text has the same name, another one almost surely another.
package enum Fingerprint {
    /// Eight digits: the first four octets of the SHA-256, in hexadecimal.
    package static func of(_ text: String) -> String {
        String(SHA256.hash(data: Array(text.utf8)).hexadecimal.prefix(8))
    }
}
