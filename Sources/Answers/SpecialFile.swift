/// Something that has the name of a file and is none: it may never end, or say otherwise each time.
package enum SpecialFile: String, Error, Sendable, CaseIterable {
    case folder, device, pipe, socket
    /// Made up by the system as it is read, such as what is in `/proc` and `/sys`.
    case system
}
