// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/Page.h"
#include "ui/pages/today/TodayRows.h"

#include <QPointer>

class QHBoxLayout;
class QLabel;

namespace candour {

class ActionRegistry;
class FileSession;
class OverdueWatch;
class RecordDesk;
class Settings;
class TableCommands;
class TablePanel;
class TodayFigures;
class UserPrompts;
class ValueTableModel;

/// The place "today": one list of everything that is due or overdue and of what the last figures
/// brought, each line leading to where it is done. It has no targets.
class TodayPage final : public Page {
    Q_OBJECT

public:
    /// How far ahead it looks: as long as a contract is marked before its end.
    static constexpr int kMonthsAhead = 6;

    /// All four must outlive the page.
    TodayPage(FileSession &session, ActionRegistry &actions, Settings &settings,
              UserPrompts &prompts, QObject *parent = nullptr);
    ~TodayPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QList<ActionId> headerActions() const override;
    bool show(const QString &target) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] std::shared_ptr<const Document> printedDocument() const override;
    [[nodiscard]] bool canPrint() const override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] int selectedCount() const override;

protected:
    /// Figures are read while the page is in sight.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addCommands(ActionRegistry &actions);
    /// Dates at once, what the figures brought when it is read.
    void reload();
    void readDue();
    [[nodiscard]] Result<TodayLine> lineOf(const DueItem &item) const;
    void showLines();
    void showCounts();
    void filterTo(const QString &group);
    void open(const Uid &line);
    void openVintages(const Uid &line);

    FileSession &m_session;
    UserPrompts &m_prompts;
    QPointer<QWidget> m_widget; ///< the window's, once it has taken it
    RecordDesk *m_desk;
    QLabel *m_date;
    QHBoxLayout *m_counts;
    ValueTableModel *m_model;
    TablePanel *m_panel;
    TableCommands *m_commands;
    TodayFigures *m_figures;
    OverdueWatch &m_overdue;
    QList<TodayLine> m_due;
    QList<TodayLine> m_lines; ///< all that is shown
    bool m_isOld = true; ///< the file changed while another page was shown
};

} // namespace candour
