// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Document.h"
#include "core/report/JsonFields.h"

// The members of every report value, each named once. The names are stored in issued reports:
// they are never changed, only added to. Members that are absent keep their default.

namespace candour {

template <typename V>
void visitFields(V &visit, json::Is<FigureSource> auto &s)
{
    visit("series", s.series);
    visit("period", s.period);
    visit("batch", s.batch);
    visit("recordKind", s.recordKind);
    visit("record", s.record);
    visit("field", s.field);
}

template <typename V>
void visitFields(V &visit, json::Is<ChartPeriod> auto &p)
{
    visit("label", p.label);
    visit("tick", p.tick);
    visit("group", p.group);
}

template <typename V>
void visitFields(V &visit, json::Is<ChartPoint> auto &p)
{
    visit("value", p.value);
    visit("text", p.text);
    visit("provisional", p.provisional);
    visit("mark", p.mark);
    visit("source", p.source);
    visit("verdict", p.verdict);
    visit("lower", p.lower);
    visit("upper", p.upper);
    visit("name", p.name);
    visit("across", p.across);
    visit("distance", p.distance);
    visit("outlined", p.outlined);
    visit("named", p.named);
    visit("parts", p.parts);
}

template <typename V>
void visitFields(V &visit, json::Is<ChartSeries> auto &s)
{
    visit("name", s.name);
    visit("role", s.role);
    visit("points", s.points);
}

template <typename V>
void visitFields(V &visit, json::Is<ChartLine> auto &l)
{
    visit("role", l.role);
    visit("label", l.label);
    visit("values", l.values);
    visit("across", l.across);
    visit("faint", l.faint);
}

template <typename V>
void visitFields(V &visit, json::Is<ChartFlag> auto &f)
{
    visit("number", f.number);
    visit("period", f.period);
    visit("text", f.text);
}

template <typename V>
void visitFields(V &visit, json::Is<ChartBreak> auto &b)
{
    visit("period", b.period);
    visit("text", b.text);
}

template <typename V>
void visitFields(V &visit, json::Is<ChartBand> auto &b)
{
    visit("first", b.first);
    visit("last", b.last);
    visit("text", b.text);
}

template <typename V>
void visitFields(V &visit, json::Is<ChartPanel> auto &p)
{
    visit("title", p.title);
    visit("series", p.series);
    visit("lines", p.lines);
    visit("breaks", p.breaks);
    visit("variation", p.variation);
    visit("assurance", p.assurance);
}

template <typename V>
void visitFields(V &visit, json::Is<ChartSpec> auto &c)
{
    visit("kind", c.kind);
    visit("title", c.title);
    visit("method", c.method);
    visit("unit", c.unit);
    visit("decimals", c.decimals);
    visit("altText", c.altText);
    visit("periods", c.periods);
    visit("series", c.series);
    visit("lines", c.lines);
    visit("flags", c.flags);
    visit("panels", c.panels);
    visit("axisMinimum", c.axisMinimum);
    visit("axisMaximum", c.axisMaximum);
    visit("acrossUnit", c.acrossUnit);
    visit("breaks", c.breaks);
    visit("bands", c.bands);
    visit("variation", c.variation);
    visit("assurance", c.assurance);
    visit("card", c.card);
}

template <typename V>
void visitFields(V &visit, json::Is<Sparkline> auto &s)
{
    visit("values", s.values);
    visit("target", s.target);
    visit("targets", s.targets);
    visit("marks", s.marks);
}

template <typename V>
void visitFields(V &visit, json::Is<Run> auto &r)
{
    visit("text", r.text);
    visit("strong", r.strong);
    visit("source", r.source);
    visit("link", r.link);
}

template <typename V>
void visitFields(V &visit, json::Is<Heading> auto &h)
{
    visit("level", h.level);
    visit("text", h.text);
    visit("number", h.number);
    visit("anchor", h.anchor);
    visit("numbered", h.numbered);
}

template <typename V>
void visitFields(V &visit, json::Is<Paragraph> auto &p)
{
    visit("runs", p.runs);
    visit("style", p.style);
    visit("number", p.number);
    visit("numbered", p.numbered);
}

template <typename V>
void visitFields(V &visit, json::Is<Column> auto &c)
{
    visit("title", c.title);
    visit("unit", c.unit);
    visit("align", c.align);
    visit("weight", c.weight);
}

template <typename V>
void visitFields(V &visit, json::Is<Cell> auto &c)
{
    visit("text", c.text);
    visit("align", c.align);
    visit("mark", c.mark);
    visit("letter", c.letter);
    visit("strong", c.strong);
    visit("muted", c.muted);
    visit("span", c.span);
    visit("spark", c.spark);
    visit("source", c.source);
    visit("icon", c.icon);
}

template <typename V>
void visitFields(V &visit, json::Is<Row> auto &r)
{
    visit("cells", r.cells);
    visit("kind", r.kind);
    visit("priority", r.priority);
}

template <typename V>
void visitFields(V &visit, json::Is<Table> auto &t)
{
    visit("caption", t.caption);
    visit("columns", t.columns);
    visit("headRows", t.headRows);
    visit("rows", t.rows);
    visit("note", t.note);
    visit("repeatHead", t.repeatHead);
    visit("pointSize", t.pointSize);
    visit("firstColumnIsHead", t.firstColumnIsHead);
}

template <typename V>
void visitFields(V &visit, json::Is<Chart> auto &c)
{
    visit("spec", c.spec);
}

template <typename V>
void visitFields(V &visit, json::Is<Picture> auto &p)
{
    visit("digest", p.digest);
    visit("altText", p.altText);
    visit("caption", p.caption);
    visit("width", p.width);
}

template <typename V>
void visitFields(V &visit, json::Is<TickOption> auto &o)
{
    visit("text", o.text);
    visit("ticked", o.ticked);
}

template <typename V>
void visitFields(V &visit, json::Is<KeyValueRow> auto &r)
{
    visit("label", r.label);
    visit("value", r.value);
    visit("bullets", r.bullets);
    visit("options", r.options);
    visit("mark", r.mark);
    visit("missing", r.missing);
}

template <typename V>
void visitFields(V &visit, json::Is<KeyValue> auto &k)
{
    visit("rows", k.rows);
    visit("pairsAcross", k.pairsAcross);
    visit("labelWeight", k.labelWeight);
    visit("pointSize", k.pointSize);
    visit("lined", k.lined);
}

template <typename V>
void visitFields(V &visit, json::Is<LegendEntry> auto &e)
{
    visit("mark", e.mark);
    visit("symbol", e.symbol);
    visit("text", e.text);
}

template <typename V>
void visitFields(V &visit, json::Is<Legend> auto &l)
{
    visit("entries", l.entries);
    visit("inlined", l.inlined);
    visit("pointSize", l.pointSize);
}

template <typename V>
void visitFields(V &visit, json::Is<TableOfContents> auto &t)
{
    visit("title", t.title);
    visit("depth", t.depth);
}

template <typename V>
void visitFields(V &visit, json::Is<PageRules> auto &r)
{
    visit("orientation", r.orientation);
    visit("marginMm", r.marginMm);
    visit("bindingMm", r.bindingMm);
    visit("pageLimit", r.pageLimit);
    visit("bodyPt", r.bodyPt);
    visit("tablePt", r.tablePt);
}

template <typename V>
void visitFields(V &, json::Is<PageBreak> auto &)
{
}

template <typename V>
void visitFields(V &visit, json::Is<Box> auto &b)
{
    visit("title", b.title);
    visit("blocks", b.blocks);
    visit("span", b.span);
}

template <typename V>
void visitFields(V &visit, json::Is<Grid> auto &g)
{
    visit("columns", g.columns);
    visit("boxes", g.boxes);
    visit("framed", g.framed);
}

template <typename V>
void visitFields(V &visit, json::Is<Document> auto &d)
{
    visit("title", d.title);
    visit("subtitle", d.subtitle);
    visit("organisation", d.organisation);
    visit("author", d.author);
    visit("subject", d.subject);
    visit("dataTo", d.dataTo);
    visit("reportDate", d.reportDate);
    visit("ruleSet", d.ruleSet);
    visit("marking", d.marking);
    visit("edition", d.edition);
    visit("journalAnchor", d.journalAnchor);
    visit("language", d.language);
    visit("pageLegend", d.pageLegend);
    visit("blocks", d.blocks);
}

} // namespace candour
