import Foundation

extension Element {
    /// The document of which this is the root: UTF-8, one element a line, two spaces a level.
    ///
    /// The texts must be free of what XML 1.0 cannot hold; here they are only escaped.
    var document: Data {
        var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        write(to: &bytes, level: 0)
        return Data(bytes)
    }

    private func write(to bytes: inout [UInt8], level: Int) {
        bytes += Array(repeating: UInt8(ascii: " "), count: level * 2)
        bytes += Array("<\(name)".utf8)
        for attribute in attributes {
            bytes += Array(" \(attribute.name)=\"\(Self.escaped(attribute.value))\"".utf8)
        }
        switch content {
        case .text(let text):
            bytes += Array(">\(Self.escaped(text))</\(name)>\n".utf8)
        case .elements(let elements):
            bytes += Array(">\n".utf8)
            for element in elements { element.write(to: &bytes, level: level + 1) }
            bytes += Array(repeating: UInt8(ascii: " "), count: level * 2)
            bytes += Array("</\(name)>\n".utf8)
        }
    }

    /// The text with what would end it escaped (XML 1.0 §2.4), and CR, of which a reader would make a line feed (§2.11).
    ///
    /// TAB and line feed stay as they are: a reader makes spaces of them in attributes, which here have none.
    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;".unicodeScalars
            case "<": escaped += "&lt;".unicodeScalars
            case ">": escaped += "&gt;".unicodeScalars
            case "\"": escaped += "&quot;".unicodeScalars
            case "\r": escaped += "&#13;".unicodeScalars
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
