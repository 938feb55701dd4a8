extension Document {
    /// As a file, in UTF-8.
    package var bytes: [UInt8] {
        var writer = Writer()
        writer.write("<!DOCTYPE html>\n")
        writer.write(root)
        writer.write("\n")
        return writer.bytes
    }

    /// The same as a string.
    package var html: String { String(decoding: bytes, as: UTF8.self) }
}
