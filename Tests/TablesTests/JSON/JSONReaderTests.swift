import Foundation
import Testing

@testable import Tables

struct JSONReaderTests {
    private func read(_ text: String, limits: JSONLimits = JSONLimits()) throws(JSONFault) -> JSONNode {
        try JSONReader.read(Array(text.utf8), limits: limits)
    }

    @Test(arguments: [
        ("{}", "{…}"), (" [ ] ", "[…]"), ("null", "null"), ("true", "true"), ("-0.5e+10", "-0.5e+10"),
        (#""a\"\\\/\b\f\n\r\tb""#, "a\"\\/·····b"), (#""\u00e9\ud83d\ude00""#, "é😀"), ("\u{FEFF}1", "1"),
        ("\"é\"", "é"),
        ("99999999999999999999999", "99999999999999999999999"),
    ])
    func aValueIsRead(text: String, summary: String) throws {
        #expect(try read(text).summary == summary)
    }

    @Test(arguments: [
        ("", 0, ""), ("  ", 2, ""), ("{", 1, ""), ("[1,]", 3, "]"), ("[1 2]", 3, "2]"), ("{\"a\" 1}", 5, "1}"),
        ("{a:1}", 1, "a:1}"), ("NaN", 0, "NaN"), ("Infinity", 0, "Infinity"), ("-", 1, ""), ("01", 1, "1"),
        ("1.", 2, ""),
        ("1e", 2, ""), (".5", 0, ".5"), ("+1", 0, "+1"), ("'a'", 0, "'a'"), ("\"a", 2, ""), ("\"\n\"", 1, ""),
        ("\"\\x\"", 2, "x\""), ("\"\\u12\"", 5, "\""), ("tru", 0, "tru"), ("1 1", 2, "1"), ("{\"a\":1,}", 7, "}"),
        ("[1] // two", 4, "// two"), ("\u{1}", 0, ""), ("\u{7F}é\u{202E}", 0, "·é·"),
    ])
    func whatIsNoJSONIsRefusedWhereItIs(text: String, offset: Int, found: String) {
        #expect { try read(text) } throws: { error in
            let fault = error as? JSONFault
            return fault?.kind == .unexpected(found) && fault?.offset == offset
        }
    }

    @Test(arguments: [
        [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], Array(#""\ud83d""#.utf8), Array(#""\ude00\ud83d""#.utf8),
    ])
    func whatIsNoTextIsRefused(octets: [UInt8]) {
        #expect { try JSONReader.read(octets) } throws: { ($0 as? JSONFault)?.kind == .notUTF8 }
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
    func depthIsLimited(piece: String) {
        #expect { try read(String(repeating: piece, count: 200_000)) } throws: {
            ($0 as? JSONFault)?.kind == .tooDeep(limit: 32)
        }
    }

    @Test func theNumberOfValuesIsLimited() throws {
        let limits = JSONLimits(values: 4)
        #expect(try read("[1,2,3]", limits: limits).summary == "[…]")
        #expect { try read("[1,2,3,4]", limits: limits) } throws: {
            ($0 as? JSONFault)?.kind == .tooManyValues(limit: 4)
        }
    }

    /// Whatever is cut off, put in or exchanged: a value or a fault inside the text, as Foundation has it.
    @Test func anythingCanBeRead() {
        let sound = Array(#"{"a": [1, -2.5e3, "é\n", {"b": null, "c": true}], "d": "\u00e9"}"#.utf8)
        for position in sound.indices {
            for octet in Array(#"{}[]",:\0-ent "#.utf8) + [0, 0x80, 0xFF] {
                var replaced = sound
                replaced[position] = octet
                check(replaced)
            }
            check(Array(sound[..<position]))
            check(Array(sound[position...]))
        }
    }

    private func check(_ octets: [UInt8]) {
        let isReadable = (try? JSONSerialization.jsonObject(with: Data(octets), options: .fragmentsAllowed)) != nil
        do throws(JSONFault) {
            _ = try JSONReader.read(octets)
            #expect(isReadable, "\(String(decoding: octets, as: UTF8.self))")
        } catch {
            #expect((0...octets.count).contains(error.offset))
        }
    }
}
