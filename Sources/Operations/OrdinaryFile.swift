import Answers
package import Foundation

/// A file as people have them: neither a folder nor a device, a pipe or a socket, nor made up by the system.
///
/// What it is, is asked of the open file, so that nothing can be put in its place meanwhile; to open a pipe does not wait.
package struct OrdinaryFile {
    package let handle: FileHandle
    package let size: Int

    /// Opens the file at a path to read it; a link is followed.
    ///
    /// - Throws: ``SpecialFile`` when it is none; an error of the system when it is not there or may not be read.
    package init(at path: String) throws {
        var status = stat()
        // To open a device may do something; what takes its place meanwhile is found below.
        guard stat(path, &status) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        if let special = SpecialFile(status) { throw special }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard fstat(descriptor, &status) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        if let special = SpecialFile(status) { throw special }
        guard !Self.isMadeUp(status.st_dev) else { throw SpecialFile.system }
        size = Int(status.st_size)
    }

    /// Whether an error says that there is no such file, rather than that it cannot be reached.
    static func isAbsence(_ error: any Error) -> Bool {
        switch error {
        case POSIXError.ENOENT, POSIXError.ENOTDIR, CocoaError.fileNoSuchFile, CocoaError.fileReadNoSuchFile: true
        default: false
        }
    }

    /// Whether a device is a file system in which nothing is stored (proc_pid_mountinfo(5)).
    private static func isMadeUp(_ device: dev_t) -> Bool {
        let number = UInt64(device)
        let major = number >> 8 & 0xFFF | number >> 32 & ~0xFFF, minor = number & 0xFF | number >> 12 & ~0xFF
        // Only what is on no disk has none.
        guard major == 0, let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) else {
            return false
        }
        return mounts.split(separator: "\n").contains { mount in
            let fields = mount.split(separator: " ")
            guard fields.count > 2, fields[2] == "\(major):\(minor)", let end = fields.firstIndex(of: "-") else {
                return false
            }
            return fields.dropFirst(end + 1).first.map { madeUp.contains(String($0)) } ?? false
        }
    }

    private static let madeUp: Set = [
        "proc", "sysfs", "debugfs", "tracefs", "securityfs", "configfs", "cgroup", "cgroup2", "bpf", "pstore",
        "efivarfs", "selinuxfs", "devpts", "mqueue", "binfmt_misc", "fusectl", "nsfs",
    ]
}

extension SpecialFile {
    /// What has that status; nil for a file.
    fileprivate init?(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: return nil
        case S_IFDIR: self = .folder
        case S_IFIFO: self = .pipe
        case S_IFSOCK: self = .socket
        default: self = .device
        }
    }
}
