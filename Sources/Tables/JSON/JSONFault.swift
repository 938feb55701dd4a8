/// Why octets are no JSON text, and after how many.
package struct JSONFault: Error {
    package enum Kind: Sendable, Equatable {
        /// Something else was to come; what stands there, nothing at the end of the text.
        case unexpected(String)
        case notUTF8
        /// Lists and objects in one another, more than that many.
        case tooDeep(limit: Int)
        case tooManyValues(limit: Int)
    }

    package let kind: Kind
    package let offset: Int

    package init(kind: Kind, offset: Int) {
        self.kind = kind
        self.offset = offset
    }
}
