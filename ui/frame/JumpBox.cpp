// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/JumpBox.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace candour {

namespace {

constexpr int kHitRole = Qt::UserRole;
constexpr int kLeastListWidth = 420;

} // namespace

JumpBox::JumpBox(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("jumpBox"));
    setPlaceholderText(tr("Search or jump to…  (Ctrl+K)"));
    setAccessibleName(tr("Search or jump to"));
    setAccessibleDescription(tr("Type to find a record, a place or a command; Down chooses"));
    setClearButtonEnabled(true);
    addAction(lineIcon(QStringLiteral("search"), IconTone::Muted), LeadingPosition);
    m_list->setObjectName(QStringLiteral("jumpList"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFloating(m_list);
    m_list->setMouseTracking(true);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &JumpBox::search);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { goTo(m_list->row(item)); });
}

void JumpBox::addProvider(std::unique_ptr<JumpProvider> provider)
{
    m_providers.push_back(std::move(provider));
}

bool JumpBox::isOpen() const
{
    return m_list->isVisible();
}

void JumpBox::open()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    search();
}

void JumpBox::putAway()
{
    m_list->hide();
    clear();
    if (m_before && hasFocus())
        m_before->setFocus(Qt::OtherFocusReason);
}

void JumpBox::search()
{
    m_list->clear();
    m_hits.clear();
    const bool typed = !text().trimmed().isEmpty();
    if (!typed)
        addRecent();
    for (size_t i = 0; i < m_providers.size(); ++i) {
        QList<JumpHit> hits = m_providers[i]->find(text(), kMostOfEach);
        std::stable_partition(hits.begin(), hits.end(), [&](const JumpHit &hit) {
            return typed && hit.enabled && m_recent.contains({i, hit.key});
        });
        if (!hits.isEmpty())
            addHeading(m_providers[i]->heading());
        for (const JumpHit &hit : std::as_const(hits))
            addHit(i, hit, m_providers[i]->heading());
    }
    if (m_hits.empty()) {
        auto *none = new QListWidgetItem(tr("Nothing found. Try fewer letters."), m_list);
        none->setData(TwoLineDelegate::MutedRole, true);
        none->setFlags(Qt::NoItemFlags);
    }
    placeList();
    m_list->show();
    m_list->raise();
    m_list->setCurrentRow(-1);
    if (typed)
        step(1);
}

void JumpBox::addRecent()
{
    const QString heading = tr("Lately");
    for (const Choice &choice : std::as_const(m_recent)) {
        const auto hit = m_providers[choice.provider]->recall(choice.key);
        if (!hit || !hit->enabled)
            continue;
        if (m_hits.empty())
            addHeading(heading);
        addHit(choice.provider, *hit, heading);
    }
}

void JumpBox::addHeading(const QString &heading)
{
    auto *head = new QListWidgetItem(heading, m_list);
    head->setData(TwoLineDelegate::GroupHeadRole, true);
    head->setFlags(Qt::NoItemFlags);
}

void JumpBox::addHit(size_t provider, const JumpHit &hit, const QString &heading)
{
    auto *item = new QListWidgetItem(lineIcon(hit.icon), hit.title, m_list);
    item->setData(TwoLineDelegate::SecondLineRole, hit.detail);
    item->setData(TwoLineDelegate::HintRole, hit.hint);
    item->setData(TwoLineDelegate::MutedRole, !hit.enabled);
    QStringList heard {hit.title, hit.detail, heading};
    if (!hit.enabled)
        heard.insert(1, tr("not now"));
    heard.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, heard.join(QLatin1String(", ")));
    item->setData(kHitRole, int(m_hits.size()));
    m_hits.push_back({{provider, hit.key}, hit});
}

void JumpBox::remember(const Choice &choice)
{
    if (choice.key.isEmpty())
        return;
    m_recent.removeAll(choice);
    m_recent.prepend(choice);
    m_recent = m_recent.mid(0, kMostRecent);
}

/// The list lies in the window, over the page: no window of its own that could lose its place.
void JumpBox::placeList()
{
    QWidget *top = window();
    if (m_list->parentWidget() != top) {
        m_list->setParent(top);
        top->installEventFilter(this);
    }
    int height = 2 * m_list->frameWidth() + space::kRelated;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    const QPoint at = mapTo(top, QPoint(0, QLineEdit::height() + space::kChip));
    m_list->setGeometry(at.x(), at.y(), qMax(width(), kLeastListWidth),
                        qMin(height, top->height() - at.y() - space::kGroup));
}

void JumpBox::step(int by)
{
    int row = m_list->currentRow();
    do {
        row += by;
    } while (row >= 0 && row < m_list->count()
             && !(m_list->item(row)->flags() & Qt::ItemIsSelectable));
    if (row < 0 || row >= m_list->count())
        return;
    m_list->setCurrentRow(row);
    // The focus stays in the line, so the reader is told which hit is meant.
    QAccessibleEvent heard(m_list, QAccessible::Focus);
    heard.setChild(row);
    QAccessible::updateAccessibility(&heard);
}

void JumpBox::goTo(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item || !(item->flags() & Qt::ItemIsSelectable))
        return;
    const Offered offered = m_hits.at(size_t(item->data(kHitRole).toInt()));
    if (!offered.hit.enabled)
        return; // it stays in sight with its reason
    remember(offered.choice);
    putAway();
    if (offered.hit.go)
        offered.hit.go();
}

void JumpBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (!isOpen())
            search();
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return goTo(m_list->currentRow());
    case Qt::Key_Escape:
        return putAway();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void JumpBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        search();
}

void JumpBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_list->hide();
}

bool JumpBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize && isOpen())
        placeList();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace candour
