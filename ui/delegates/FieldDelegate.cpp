// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/FieldDelegate.h"

#include "core/base/Record.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CheckListEditor.h"
#include "ui/widgets/ChoiceEditors.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/ReferencePicker.h"
#include "ui/widgets/TableRoles.h"
#include "ui/widgets/TextEditors.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace candour {

namespace {

constexpr int kCorner = 7;
constexpr auto kClosing = "closing"; ///< property of an editor that has done its work
constexpr int kTextWidth = 360;
constexpr int kTextHeight = 120;

const Field *fieldAt(const QModelIndex &index)
{
    return index.model()
        ->headerData(index.column(), Qt::Horizontal, FieldRole)
        .value<const Field *>();
}

bool isNumber(const Field *field)
{
    return field && (field->kind == FieldKind::Integer || field->kind == FieldKind::Decimal);
}

/// A yes/no as a choice of two: a tick box without its label says too little in a cell.
Field asCellField(const Field &field)
{
    if (field.kind != FieldKind::YesNo)
        return field;
    Field choice = field;
    choice.kind = FieldKind::Choice;
    choice.flags.setFlag(FieldFlag::Required);
    choice.options = {{QStringLiteral("yes"), QT_TRANSLATE_NOOP("choice", "Yes")},
                      {QStringLiteral("no"), QT_TRANSLATE_NOOP("choice", "No")}};
    return choice;
}

bool isYesNo(const QModelIndex &index)
{
    const Field *field = fieldAt(index);
    return field && field->kind == FieldKind::YesNo;
}

FieldEditor *editorAround(QObject *object)
{
    for (; object; object = object->parent()) {
        if (auto *editor = qobject_cast<FieldEditor *>(object))
            return editor;
    }
    return nullptr;
}

/// Whether the focus is in the editor, or in a list that it opened.
bool hasFocusWithin(const FieldEditor &editor)
{
    if (QApplication::activePopupWidget())
        return true;
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (widget == &editor)
            return true;
    }
    return false;
}

} // namespace

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (isNumber(fieldAt(index)))
        NumberDelegate::paint(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(RefusalRole).isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::tokens().ragRed);
    const QPoint corner = option.rect.topRight();
    painter->drawPolygon(
        QPolygon({corner, corner - QPoint(kCorner, 0), corner + QPoint(0, kCorner)}));
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return isNumber(fieldAt(index)) ? NumberDelegate::sizeHint(option, index)
                                    : QStyledItemDelegate::sizeHint(option, index);
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Field *field = fieldAt(index);
    if (!field || (field->isReference() && !m_context))
        return nullptr;
    // The standing part lies over the viewport: an editor there must be above both.
    if (auto *view = qobject_cast<const FrozenTableView *>(option.widget))
        parent = const_cast<FrozenTableView *>(view);
    const Field own = asCellField(*field);
    const QString label = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    FieldEditor *editor = nullptr;
    if (own.kind == FieldKind::Text)
        editor = new TextEditor(own, label, parent);
    else if (own.kind == FieldKind::Choice)
        editor = new ChoiceEditor(own, label, parent);
    else if (own.kind == FieldKind::MultiChoice)
        editor = new CheckListEditor(own, label, parent);
    else if (own.isReference())
        editor = new ReferencePicker(own, label, *m_context, parent);
    else
        editor = new LineEditor(own, label, parent);
    editor->setAutoFillBackground(true);
    editor->setBackgroundRole(QPalette::Base);
    if (QWidget *input = editor->focusProxy())
        input->installEventFilter(const_cast<FieldDelegate *>(this));
    editor->raise();
    return editor;
}

void FieldDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const
{
    auto *editor = qobject_cast<FieldEditor *>(widget);
    if (!editor)
        return;
    const QVariant raw = index.data(RawRole);
    editor->setValue(isYesNo(index)
                         ? QVariant(raw.toBool() ? QStringLiteral("yes") : QStringLiteral("no"))
                         : raw);
}

void FieldDelegate::setModelData(QWidget *widget, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    const auto *editor = qobject_cast<const FieldEditor *>(widget);
    const Field *field = fieldAt(index);
    if (!editor || !field)
        return;
    const auto value = editor->value();
    if (!value)
        return;
    const QVariant typed =
        isYesNo(index) ? QVariant(value->toString() == QLatin1String("yes")) : *value;
    if (!sameValue(*field, typed, index.data(RawRole)))
        model->setData(index, typed, Qt::EditRole);
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    QRect place = option.rect;
    if (const auto *view = qobject_cast<const FrozenTableView *>(option.widget))
        place = view->cellRect(index);
    const Field *field = fieldAt(index);
    if (field && field->kind == FieldKind::Text) {
        place.setSize(place.size().expandedTo({kTextWidth, kTextHeight}));
    } else if (field && field->kind == FieldKind::MultiChoice) {
        place.setSize(editor->sizeHint().expandedTo({place.width(), 0}));
    } else {
        const QSize hint = editor->minimumSizeHint();
        const int taller = qMax(0, hint.height() - place.height());
        place.adjust(0, -taller / 2, 0, taller - taller / 2);
        place.setWidth(qMax(place.width(), hint.width()));
    }
    const QRect room = editor->parentWidget()->rect();
    place.moveRight(qMin(place.right(), room.right()));
    place.moveBottom(qMin(place.bottom(), room.bottom()));
    place.moveLeft(qMax(place.left(), room.left()));
    place.setTop(qMax(place.top(), room.top()));
    editor->setGeometry(place);
}

bool FieldDelegate::take(FieldEditor *editor, EndEditHint hint)
{
    if (const auto value = editor->value(); !value) {
        Q_EMIT unreadable(value.error().text);
        return false;
    }
    editor->setProperty(kClosing, true);
    Q_EMIT taken();
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, hint);
    return true;
}

void FieldDelegate::drop(FieldEditor *editor)
{
    editor->setProperty(kClosing, true);
    Q_EMIT closeEditor(editor, RevertModelCache);
}

bool FieldDelegate::eventFilter(QObject *object, QEvent *event)
{
    FieldEditor *editor = editorAround(object);
    if (!editor || editor->property(kClosing).toBool())
        return QObject::eventFilter(object, event);
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool longText = editor->field().kind == FieldKind::Text;
        switch (key->key()) {
        case Qt::Key_Escape:
            drop(editor);
            return true;
        case Qt::Key_Tab:
            take(editor, EditNextItem);
            return true;
        case Qt::Key_Backtab:
            take(editor, EditPreviousItem);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (longText && !(key->modifiers() & Qt::ControlModifier))
                return false;
            take(editor, NoHint);
            return true;
        default:
            return false;
        }
    }
    if (event->type() == QEvent::FocusOut && !hasFocusWithin(*editor) && !take(editor, NoHint))
        drop(editor);
    return false;
}

} // namespace candour
