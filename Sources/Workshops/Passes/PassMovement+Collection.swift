extension PassMovement {
    /// Whether a pass was taken by it at a workshop; it may be collected again, too, when it was scanned by mistake.
    package var isCollection: Bool { before == .presented && after == .collected }
}
