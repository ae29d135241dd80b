// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/ChangeSet.h"
#include "core/services/ReportWork.h"
#include "ui/pages/reports/ReportOutput.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QListView;
class QStackedWidget;

namespace candour {

class Banner;
class FormContext;
class FrontSheetPanel;
class IssuedPanel;
class PreviewPane;
class RecordData;
class ReportPlacesModel;
class WordsGuard;
class WordsPanel;

/// One report: the places where words stand at the left, the chosen one in the middle, the pages
/// as they will be printed at the right. An issued report shows the pages that were stored.
class ReportScreen final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPreviewPauseMs = 250;

    ReportScreen(FileSession &session, UserPrompts &prompts, QWidget *parent = nullptr);
    ~ReportScreen() override;

    /// False when the file holds no such report.
    bool open(const Uid &report);
    /// No report is shown any more.
    void close();
    void refresh(const ChangeSet &changes);
    /// Turns what was typed into commands. False when the front sheet cannot be saved as it stands.
    bool commit();

    /// Whether a command of the last commit() was refused; she has been told why.
    [[nodiscard]] bool wasRefused() const { return m_refused; }

    /// Null while no report is shown.
    [[nodiscard]] const Report *report() const { return m_work ? &m_work->report() : nullptr; }

    [[nodiscard]] const ReportWork *work() const { return m_work ? &*m_work : nullptr; }

    /// The pages as they are now, with words that are being typed.
    [[nodiscard]] const LaidReport &laid();

Q_SIGNALS:
    /// Another state, number or title.
    void reportChanged();

private:
    void build();
    [[nodiscard]] QWidget *buildPlaces();
    void connectParts();
    bool read(const Uid &report);
    void showReport();
    void listPlaces();
    void showPlace();
    void hideSettledPlaces();
    void goToNextOpen();
    void layPages();
    void previewSoon();
    /// Text still being typed survives a flat battery.
    void keepTyped();
    void saveWords(const QString &section, const QString &about, const QString &text);
    void saveFront(const RecordData &sheet);
    [[nodiscard]] QString chosenKey() const;
    void choose(const QString &key);
    void bringPreviewTo(const TextPlace &place);

    FileSession &m_session;
    UserPrompts &m_prompts;
    std::unique_ptr<FormContext> m_context;
    WordsGuard *m_guard;
    std::optional<ReportWork> m_work;
    LaidReport m_laid;
    bool m_refused = false;
    QTimer m_previewPause;
    ReportPlacesModel *m_places;
    QWidget *m_writing = nullptr; ///< list and box: what an issued report does not have
    QLabel *m_owed = nullptr;
    QCheckBox *m_onlyOwed = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_middle = nullptr;
    WordsPanel *m_words = nullptr;
    FrontSheetPanel *m_front = nullptr;
    IssuedPanel *m_issued = nullptr;
    PreviewPane *m_preview = nullptr;
};

} // namespace candour
