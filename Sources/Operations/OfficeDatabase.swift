import Answers
import Foundation
import Storage
import Synchronization

/// The database of an office: opened by the first verb that needs it and kept open for the later ones.
///
/// A verb that looks opens it to look only, until one writes. That it could not be opened is not remembered, and a file
/// that was removed or replaced meanwhile is opened anew.
final class OfficeDatabase: Sendable {
    private let path: String
    private let opened = Mutex<Opened?>(nil)

    private struct Opened {
        let store: Store
        let isForWriting: Bool
    }

    init(path: String) { self.path = path }

    /// To look something up in a database that must exist.
    func reading(now: Date) throws(StorageError) -> Store {
        try opened.withLock { opened throws(StorageError) in
            if let opened, opened.store.isInPlace { return opened.store }
            opened = nil
            try checkPlace()
            let store = try Store.openToRead(at: path, now: now)
            opened = Opened(store: store, isForWriting: false)
            return store
        }
    }

    /// Refuses what only looks like a file: the engine would wait for it, or call it damaged.
    private func checkPlace() throws(StorageError) {
        do {
            _ = try OrdinaryFile(at: path)
        } catch {
            guard error is SpecialFile else { return }
            throw .cannotOpen(path: path, reason: .notAFile)
        }
    }

    /// To write; makes the database when there is none if it may.
    func writing(creating: Bool = false, now: Date) throws(StorageError) -> Store {
        try opened.withLock { opened throws(StorageError) in
            if let opened, opened.isForWriting, opened.store.isInPlace { return opened.store }
            opened = nil
            try checkPlace()
            let store = try creating ? Store.open(at: path, now: now) : Store.openExisting(at: path, now: now)
            opened = Opened(store: store, isForWriting: true)
            return store
        }
    }
}
