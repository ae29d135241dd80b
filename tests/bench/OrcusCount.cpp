// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/OrcusCount.h"

#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

/// The only file that knows liborcus: the reference that our reader is measured against.
namespace candour::bench {

namespace {

using namespace orcus::spreadsheet;

class CountingTexts : public iface::import_shared_strings {
public:
    size_t append(std::string_view) override { return m_count++; }

    size_t add(std::string_view) override { return m_count++; }

    void set_segment_font(size_t) override { }

    void set_segment_bold(bool) override { }

    void set_segment_italic(bool) override { }

    void set_segment_font_name(std::string_view) override { }

    void set_segment_font_size(double) override { }

    void set_segment_font_color(color_elem_t, color_elem_t, color_elem_t, color_elem_t) override { }

    void append_segment(std::string_view) override { }

    size_t commit_segments() override { return m_count++; }

private:
    size_t m_count = 0;
};

class CountingSheet : public iface::import_sheet {
public:
    void set_auto(row_t, col_t, std::string_view) override { ++m_count; }

    void set_string(row_t, col_t, string_id_t) override { ++m_count; }

    void set_value(row_t, col_t, double) override { ++m_count; }

    void set_bool(row_t, col_t, bool) override { ++m_count; }

    void set_date_time(row_t, col_t, int, int, int, int, int, double) override { ++m_count; }

    void set_format(row_t, col_t, size_t) override { }

    void set_format(row_t, col_t, row_t, col_t, size_t) override { }

    void fill_down_cells(row_t, col_t, row_t) override { }

    [[nodiscard]] range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

    [[nodiscard]] size_t count() const { return m_count; }

private:
    size_t m_count = 0;
};

/// liborcus reads no workbook without somebody who tells what a reference means.
class References : public iface::import_reference_resolver {
public:
    src_address_t resolve_address(std::string_view address) override
    {
        src_address_t place {0, 0, 0};
        for (const char c : address) {
            if (c >= 'A')
                place.column = place.column * 26 + (c - 'A' + 1);
            else
                place.row = place.row * 10 + (c - '0');
        }
        --place.column;
        --place.row;
        return place;
    }

    src_range_t resolve_range(std::string_view range) override
    {
        const size_t colon = range.find(':');
        const src_address_t first = resolve_address(range.substr(0, colon));
        return {first, colon == range.npos ? first : resolve_address(range.substr(colon + 1))};
    }
};

class CountingFactory : public iface::import_factory {
public:
    iface::import_shared_strings *get_shared_strings() override { return &m_texts; }

    iface::import_reference_resolver *get_reference_resolver(formula_ref_context_t) override
    {
        return &m_references;
    }

    iface::import_sheet *append_sheet(sheet_t, std::string_view) override { return &m_sheet; }

    iface::import_sheet *get_sheet(std::string_view) override { return &m_sheet; }

    iface::import_sheet *get_sheet(sheet_t) override { return &m_sheet; }

    void finalize() override { }

    [[nodiscard]] size_t count() const { return m_sheet.count(); }

private:
    CountingTexts m_texts;
    References m_references;
    CountingSheet m_sheet;
};

} // namespace

size_t orcusCellCount(const QByteArray &xlsx)
{
    CountingFactory factory;
    orcus::orcus_xlsx reader(&factory);
    reader.read_stream({xlsx.constData(), size_t(xlsx.size())});
    return factory.count();
}

} // namespace candour::bench
