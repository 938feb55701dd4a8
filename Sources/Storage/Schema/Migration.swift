internal import Crypto
internal import Foundation

/// One numbered step of the schema, never edited after its release.
struct Migration: Sendable {
    let version: Int
    let name: String
    let sql: String
    /// SHA-256 of the file, in hexadecimal.
    let checksum: String

    init(_ version: Int, _ name: String, _ file: [UInt8]) {
        self.version = version
        self.name = name
        sql = String(decoding: file, as: UTF8.self)
        checksum = SHA256.hash(data: file).hexadecimal
    }

    /// Every migration, version 1 first and none left out.
    static let all = [
        Migration(1, "first-tables", PackageResources.v0001_first_tables_sql),
        Migration(2, "people-and-seats", PackageResources.v0002_people_and_seats_sql),
        Migration(3, "indexes", PackageResources.v0003_indexes_sql),
        Migration(4, "invitations", PackageResources.v0004_invitations_sql),
        Migration(5, "feeds", PackageResources.v0005_feeds_sql),
        Migration(6, "attendance", PackageResources.v0006_attendance_sql),
        Migration(7, "passes", PackageResources.v0007_passes_sql),
        Migration(8, "votes-and-assessments", PackageResources.v0008_votes_and_assessments_sql),
        Migration(9, "amounts-with-or-without-tax", PackageResources.v0009_amounts_with_or_without_tax_sql),
        Migration(10, "invoices", PackageResources.v0010_invoices_sql),
        Migration(11, "indexes-in-order", PackageResources.v0011_indexes_in_order_sql),
        Migration(12, "claims", PackageResources.v0012_claims_sql),
        Migration(13, "levels-before-and-after", PackageResources.v0013_levels_before_and_after_sql),
        Migration(14, "second-uses", PackageResources.v0014_second_uses_sql),
        Migration(15, "fingerprints-of-requests", PackageResources.v0015_fingerprints_of_requests_sql),
        Migration(16, "marks-of-documents", PackageResources.v0016_marks_of_documents_sql),
        Migration(17, "seats-above-and-withdrawals", PackageResources.v0017_seats_above_and_withdrawals_sql),
        Migration(18, "marks-beside-sheets", PackageResources.v0018_marks_beside_sheets_sql),
        Migration(19, "messages", PackageResources.v0019_messages_sql),
        Migration(20, "agreed-days", PackageResources.v0020_agreed_days_sql),
    ]
}

extension Digest {
    /// Two lower-case digits for each byte.
    var hexadecimal: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
