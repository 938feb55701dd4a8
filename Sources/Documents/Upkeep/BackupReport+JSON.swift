package import Answers

extension BackupReport {
    package var json: JSON {
        [
            "backup": .text(path), "sha256": .text(checksum), "bytes": .number(bytes),
            "auditRows": .number(auditRows),
        ]
    }
}

extension RestoreReport {
    package var json: JSON {
        [
            "restored": .text(backup.path), "sha256": .text(backup.checksum), "kept": .text(kept),
            "eraseAgain": .list(returned.map { .number($0) }), "changed": .flag(changed),
        ]
    }
}
