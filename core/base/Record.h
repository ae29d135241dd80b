// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Uid.h"

#include <QFlags>
#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

/// The description of a record: what DESIGN section 3 calls "a record is described once". The
/// classes here are the untyped side, which storage, forms, tables, journal, search and exchange
/// work on; core/base/Describe.h ties them to plain structs.
namespace candour {

class RecordData;
class RecordKind;

/// What a field holds, and (in brackets) the type of its QVariant; an absent value is invalid.
enum class FieldKind {
    Line, ///< one line of text (QString, never absent)
    Text, ///< several lines (QString, never absent)
    Integer, ///< (qlonglong)
    Decimal, ///< (double), with a unit
    Date, ///< (QDate)
    Time, ///< (QTime)
    Timestamp, ///< (QDateTime in UTC)
    Period, ///< machine form of candour::Period (QString)
    YesNo, ///< (bool, never absent)
    Choice, ///< stable code (QString)
    MultiChoice, ///< codes in the order of the options (QStringList)
    Reference, ///< another record (Uid)
    Person, ///< a person (Uid)
    Attachment, ///< a file kept with the record (Uid)
    Children, ///< owned records in order (RecordList)
    ManyToMany, ///< links to records, with fields of their own (RecordList)
    Computed, ///< worked out from the others, never stored
    ReferenceNumber, ///< "R-12": given once, never used again (QString)
};

enum class FieldFlag {
    Required = 0x01,
    Unique = 0x02,
    ReasonOnChange = 0x04,
    Private = 0x08, ///< left out of public prints and exports
    PersonTextWatched = 0x10, ///< a text in which a person could be named
    DueDate = 0x20, ///< shows in what is due
    Searchable = 0x40,
    Hierarchy = 0x80, ///< refers to its own kind and never leads round to itself
    PostcodeAllowed = 0x100, ///< watched, but a postcode in it is that of a place, not a person
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// One answer of a choice: the code is stored, the label (context "choice") is worded when shown.
struct FieldOption {
    QString code;
    const char *label = "";
};

/// How reference numbers are made: "R-12", or with the year "QV-2025-014".
struct NumberPattern {
    QString prefix;
    bool perYear = false;
    int digits = 0; ///< least number of digits
};

/// One line of a record's field list.
struct Field {
    int id = 0; ///< names the field in the journal; never changed, never reused
    QString name; ///< column of the table and of the CSV file
    const char *label = ""; ///< context "field"; terms in braces
    const char *help = "";
    const char *section = ""; ///< heading of the form under which it stands
    FieldKind kind = FieldKind::Line;
    FieldFlags flags;
    QList<FieldOption> options; ///< Choice, MultiChoice
    QString unit;
    std::optional<double> minimum;
    std::optional<double> maximum;
    int maximumLength = 0; ///< 0: no limit
    NumberPattern number; ///< ReferenceNumber
    std::function<const RecordKind &()> target; ///< Reference, Person, Attachment
    std::function<const RecordKind &()> rows; ///< Children, ManyToMany
    std::function<bool(const RecordData &)> visibleWhen; ///< empty: always
    std::function<QVariant(const RecordData &)> compute; ///< Computed
    std::function<bool(const RecordData &)> isSettled; ///< DueDate: nothing is due; empty: never

    [[nodiscard]] bool has(FieldFlag flag) const { return flags.testFlag(flag); }

    [[nodiscard]] bool isReference() const;
    /// Kept in rows of another table: Children and ManyToMany.
    [[nodiscard]] bool isList() const;

    /// Has a column in the record's own table.
    [[nodiscard]] bool isColumn() const { return !isList() && kind != FieldKind::Computed; }

    [[nodiscard]] bool isText() const;
};

/// A rule that a record breaks: where and why, in a sentence.
struct Problem {
    QString field; ///< Field::name; empty when it is about the whole record
    QString text;
};

/// A rule beyond those of single fields; appends to the list what is wrong.
using RecordRule = std::function<void(const RecordData &, QList<Problem> &)>;

/// A change on its way into the file, as the guards of its kind see it.
struct ProposedChange {
    QString command; ///< id of the command that makes it: "report.issue"
    const RecordData *before = nullptr; ///< null: the record is new
    const RecordData &after; ///< with `withdrawn` set when it is taken out of use
    /// Another record, as the command has left it so far.
    std::function<Result<std::optional<RecordData>>(const RecordKind &, const Uid &)> find;
};

/// A rule about which changes may be made at all, whoever makes them: fails with
/// ErrorCode::Invalid and a sentence when this one may not.
using ChangeGuard = std::function<Result<void>(const ProposedChange &)>;

/// Everything the program knows of one type of record. Lives as long as the program.
class RecordKind {
public:
    RecordKind(const char *id, const char *plural, const char *label, const char *labelPlural);
    virtual ~RecordKind() = default;
    Q_DISABLE_COPY_MOVE(RecordKind)

    QString id; ///< names the kind in the journal and its table in the file
    QString plural; ///< names the kind in exports: `export --table PLURAL`
    const char *label; ///< context "record"
    const char *labelPlural;
    QList<Field> fields;
    QList<RecordRule> rules;
    QList<ChangeGuard> guards; ///< asked by every put, withdrawal and restoring
    /// Names of the fields that tell one record from another when a file without uids is read in;
    /// by default the unique field.
    QStringList key;
    /// Names of the fields that make the title of a record, joined by a space.
    QStringList title;

    [[nodiscard]] int indexOf(QStringView name) const; ///< -1 when there is none
    [[nodiscard]] int indexOfId(int fieldId) const;
    [[nodiscard]] const Field *field(QStringView name) const;
    /// A record with what its struct begins with: what a form for a new one shows.
    [[nodiscard]] virtual RecordData fresh() const;
};

/// The values of one record of any kind. Value type; compares by content.
class RecordData {
public:
    RecordData() = default;
    explicit RecordData(const RecordKind &kind);

    Uid uid;
    bool withdrawn = false;
    /// The organisation's own fields, by the uid of their definition.
    QMap<Uid, QString> additional;

    [[nodiscard]] bool isNull() const { return !m_kind; }

    [[nodiscard]] const RecordKind &kind() const { return *m_kind; }

    /// The value of a stored field, or the computed one. By index into RecordKind::fields.
    [[nodiscard]] QVariant value(int index) const;
    [[nodiscard]] QVariant value(QStringView name) const;

    [[nodiscard]] QString text(QStringView name) const { return value(name).toString(); }

    [[nodiscard]] Uid reference(QStringView name) const { return value(name).value<Uid>(); }

    void setValue(int index, const QVariant &value);
    void setValue(QStringView name, const QVariant &value);
    [[nodiscard]] QList<RecordData> rows(QStringView name) const;

    /// What names the record to people: its title fields.
    [[nodiscard]] QString title() const;

    friend bool operator==(const RecordData &a, const RecordData &b);

    friend bool operator!=(const RecordData &a, const RecordData &b) { return !(a == b); }

private:
    const RecordKind *m_kind = nullptr;
    QList<QVariant> m_values;
};

using RecordList = QList<RecordData>;

/// Whether two values of a field are the same; rows are compared in order and by content.
[[nodiscard]] bool sameValue(const Field &field, const QVariant &a, const QVariant &b);

/// The kinds a file can hold, in the order in which their tables depend on each other.
class Registry {
public:
    /// Also adds the kinds of the field lists' own rows, after their owner.
    void add(const RecordKind &kind);

    [[nodiscard]] const QList<const RecordKind *> &kinds() const { return m_kinds; }

    [[nodiscard]] const RecordKind *byId(QStringView id) const;
    [[nodiscard]] const RecordKind *byPlural(QStringView plural) const;

    /// The kind and field that own records of this kind; null for a record that stands alone.
    struct Owner {
        const RecordKind *kind = nullptr;
        const Field *field = nullptr;
    };

    [[nodiscard]] Owner ownerOf(const RecordKind &kind) const;

private:
    QList<const RecordKind *> m_kinds;
    QHash<QString, Owner> m_owners;
};

} // namespace candour

Q_DECLARE_METATYPE(candour::RecordData)
