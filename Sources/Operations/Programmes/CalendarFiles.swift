import Answers
import Foundation

/// Calendar files that somebody names: one, or all of a folder.
enum CalendarFiles {
    /// The file itself, or those of a folder with these endings, by name.
    static func at(_ path: String, endings: [String]) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return [path]
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.sorted().filter { name in endings.contains { name.lowercased().hasSuffix(".\($0)") } }
            .map { URL(fileURLWithPath: path).appending(path: $0).path }
    }

    /// The octets of a file; nil when it is none, as a device would never end, or is larger than any calendar.
    static func bytes(of path: String) -> Data? {
        let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let values = try? url.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
        guard values?.isRegularFile == true, (values?.fileSize ?? .max) <= largest else { return nil }
        return try? Data(contentsOf: url)
    }

    /// Enough for an e-mail with attachments.
    private static let largest = 64 * 1_024 * 1_024
}

extension Finding {
    static func unreadable(_ file: String) -> Finding {
        Finding(severity: .error, place: Place(file: file), problem: .programme(.unreadable(path: file)))
    }
}
