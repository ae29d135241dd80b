// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/sheets/XmlBytes.h"

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace candour {

/// The vocabularies that tell elements and attributes of one name apart.
enum class XmlSpace : quint8 { None, Other, Office, Table, Text, Style, CalcExt, Manifest };

enum class XmlToken : quint8 { Start, End, Text, Done, Fault };

enum class XmlFault : quint8 {
    None,
    Unreadable, ///< the bytes themselves could not be read
    BrokenOff,
    Malformed,
    Entities, ///< the file declares entities of its own, which is how a small file grows without
              ///< end
    TooDeep,
    TooLong, ///< one element's attributes or one text are longer than any workbook's
};

/// Reads XML token by token, several times as fast as a general parser, for the parts of workbooks:
/// UTF-8 without copies (other encodings are converted first), names without their prefix, no
/// document type beyond its name, no entities but the five of XML. Memory stays small however long
/// the file is. Views are valid until the next call of next(), elementText() or skip().
class XmlScanner {
public:
    struct Attribute {
        std::string_view prefix;
        std::string_view name;
        std::string_view value; ///< entities not resolved
    };

    explicit XmlScanner(ByteSource &source);
    ~XmlScanner();
    Q_DISABLE_COPY_MOVE(XmlScanner)

    /// An empty element is a Start and an End. A text may come in several pieces.
    XmlToken next();

    /// Of Start and End: the name without its prefix.
    [[nodiscard]] std::string_view name() const { return m_name; }

    /// Of Start and End.
    [[nodiscard]] XmlSpace space() const { return spaceOf(m_prefix); }

    [[nodiscard]] bool is(XmlSpace wanted, std::string_view wantedName) const
    {
        return m_name == wantedName && space() == wanted;
    }

    /// Of Start: as they stand.
    [[nodiscard]] const std::vector<Attribute> &attributes() const { return m_attributes; }

    /// The value of the first attribute of that name, whatever its prefix; empty without one.
    [[nodiscard]] std::string_view attribute(std::string_view name);
    [[nodiscard]] std::string_view attribute(XmlSpace space, std::string_view name);
    /// An attribute's value with its entities resolved.
    [[nodiscard]] std::string_view resolved(std::string_view value);

    /// Of Text: the piece, entities resolved.
    [[nodiscard]] std::string_view text() const { return m_text; }

    /// After Start: all text up to the element's end, that of elements within it too.
    std::string_view elementText();
    /// After Start: to the element's end.
    void skip();

    /// Number of elements that are open, the one whose Start or End was the last token included.
    [[nodiscard]] int depth() const { return int(m_open.size()); }

    [[nodiscard]] XmlFault fault() const { return m_fault; }

private:
    struct Declared {
        int depth;
        std::string prefix;
        XmlSpace space;
    };

    XmlToken stop(XmlFault fault);
    bool refill();
    bool startEncoding();
    bool need(size_t bytes);
    bool skipPast(std::string_view terminator);
    bool skipDocumentType();
    XmlToken readMarkup();
    XmlToken readText();
    XmlToken readCData();
    XmlToken readEnd();
    XmlToken readStart();
    /// False when the tag is not all there or the text is no tag; m_fault tells them apart.
    bool parseStart();
    bool parseAttribute(size_t &at);
    void declareSpaces();
    void open();
    void close();
    [[nodiscard]] XmlSpace spaceOf(std::string_view prefix) const;

    ByteSource *m_source;
    std::unique_ptr<ByteSource> m_converted; ///< of a file in another encoding
    std::vector<char> m_buffer;
    size_t m_at = 0;
    size_t m_end = 0;
    bool m_sourceEnded = false;
    bool m_started = false;
    bool m_seenRoot = false;
    bool m_inCData = false;
    bool m_isEmpty = false; ///< the Start just told is its own End
    bool m_closeFirst = false; ///< the element of the End just told is still open
    XmlFault m_fault = XmlFault::None;
    size_t m_tagEnd = 0;
    std::string_view m_name;
    std::string_view m_prefix;
    std::vector<Attribute> m_attributes;
    std::string_view m_text;
    std::string m_scratch;
    std::string m_collected;
    std::deque<std::string> m_values;
    std::string m_openNames; ///< qualified, one after the other
    std::vector<size_t> m_open; ///< where each begins
    std::vector<Declared> m_declared;
};

} // namespace candour
