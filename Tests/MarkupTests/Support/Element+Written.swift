@testable import Markup

extension Element {
    var written: String {
        var writer = Writer()
        writer.write(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
