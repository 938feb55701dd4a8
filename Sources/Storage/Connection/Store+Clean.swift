extension Store {
    /// Rebuilds the file without what was deleted, and empties its log.
    ///
    /// - Throws: ``StorageError/busy`` when another program reads or writes for too long: traces may then be left.
    package func clean() throws(StorageError) { try StorageError.check { try SQLiteFile.rebuild(engine) } }
}
