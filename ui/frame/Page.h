// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/actions/ActionId.h"

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <memory>

class QWidget;

namespace candour {

struct ChangeSet;
struct Document;

/// Where she is: a place of the sidebar, and what within it (a provider's code, a record's uid;
/// empty for the place itself). What the back key remembers.
struct Location {
    QString place;
    QString target {};

    friend bool operator==(const Location &, const Location &) = default;
};

/// One step of the line above a page: "Scorecards › Riverside".
struct Crumb {
    QString text;
    Location location;
};

/// One screen, as the window sees it. Made when first visited, kept until the file is closed, owned
/// by the window. Lives on the main thread.
class Page : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the page shows now ("Riverside Hospitals"); the last word of the breadcrumb.
    [[nodiscard]] virtual QString title() const = 0;

    /// The way here, without the title; empty on a place's first screen.
    [[nodiscard]] virtual QList<Crumb> breadcrumb() const { return {}; }

    /// Always the same widget. The window takes it over.
    [[nodiscard]] virtual QWidget *widget() = 0;

    /// What the details pane shows; null while there is nothing. The page owns it and may change
    /// what is in it; detailsChanged() says when it becomes null or another.
    [[nodiscard]] virtual QWidget *detailsWidget() { return nullptr; }

    /// Buttons at the right of the title, left to right, of commands in the registry.
    [[nodiscard]] virtual QList<ActionId> headerActions() const { return {}; }

    /// The one of them that is the page's primary button, if any.
    [[nodiscard]] virtual QString primaryAction() const { return {}; }

    /// Goes to the target within this place; empty for its first screen. False if there is no such
    /// thing (any more); the page then shows its first screen.
    virtual bool show(const QString &target)
    {
        Q_UNUSED(target)
        return true;
    }

    /// Something in the file is different: patch what is shown. Called for hidden pages too.
    virtual void refresh(const ChangeSet &changes) = 0;

    /// Called before another page is shown or the window closes, perhaps more than once: turn
    /// drafts into commands.
    virtual void leave() { }

    /// What Ctrl+P prints; null when there is nothing to print now. May take a moment.
    [[nodiscard]] virtual std::shared_ptr<const Document> printedDocument() const
    {
        return nullptr;
    }

    /// Whether the page has itself looked for persons in what it gives to print, as that of reports
    /// does, whose drafts may name them; all else is looked at before it leaves.
    [[nodiscard]] virtual bool guardsItsPrint() const { return false; }

    [[nodiscard]] virtual bool canPrint() const { return false; }

    [[nodiscard]] virtual bool canExport() const { return false; }

    /// How many records are chosen, for commands that need some.
    [[nodiscard]] virtual int selectedCount() const { return 0; }

Q_SIGNALS:
    /// title() or breadcrumb() is different.
    void titleChanged();
    /// canPrint(), canExport() or selectedCount() is different.
    void stateChanged();
    void detailsChanged();
    /// The user asked to see the details (Enter on a row): open the pane if it is closed.
    void detailsRequested();
    void navigationRequested(const candour::Location &location);
};

} // namespace candour

Q_DECLARE_METATYPE(candour::Location)
