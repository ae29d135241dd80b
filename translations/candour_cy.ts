<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context>
    <name>BatchWithdrawal</name>
    <message>
        <source>%1 would change. Withdraw the import in Data with a reason, or type the right figures with one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would change. Bring the import back in Data with a reason. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchWriter</name>
    <message>
        <source>A figure names a record that is not in this file.</source>
        <translation>Mae ffigur yn enwi cofnod nad yw yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Canslwyd. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>%1 would change. Give a reason to restate; without one nothing is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>No file is open for writing.</source>
        <translation>Nid oes ffeil ar agor i ysgrifennu iddi.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>Figures typed</source>
        <translation>Teipiwyd ffigurau</translation>
    </message>
    <message>
        <source>Figures imported</source>
        <translation>Mewnforiwyd ffigurau</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Tynnwyd mewnforiad yn ôl</translation>
    </message>
    <message>
        <source>Import put back</source>
        <translation>Adferwyd mewnforiad</translation>
    </message>
    <message>
        <source>Comment written</source>
        <translation>Ysgrifennwyd sylw</translation>
    </message>
    <message>
        <source>Comment taken away</source>
        <translation type="unfinished">Tynnwyd y sylw</translation>
    </message>
    <message>
        <source>Verdict set by hand</source>
        <translation>Gosodwyd dyfarniad â llaw</translation>
    </message>
    <message>
        <source>Back to the computed verdict</source>
        <translation>Yn ôl at y dyfarniad a gyfrifwyd</translation>
    </message>
    <message>
        <source>Target changed</source>
        <translation>Newidiwyd targed</translation>
    </message>
    <message>
        <source>Data graded</source>
        <translation>Graddiwyd data</translation>
    </message>
    <message>
        <source>Put back as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File taken over from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved from a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of a chart calculated anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalculation of limits taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a chart written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a chart taken away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueService</name>
    <message>
        <source>Contract ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureNames</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished">Rhybuddio</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation type="unfinished">Cynghori</translation>
    </message>
    <message>
        <source>Assure</source>
        <translation type="unfinished">Sicrhau</translation>
    </message>
    <message>
        <source>Decisions and support wanted</source>
        <translation type="unfinished">Penderfyniadau a chymorth a geisir</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">Parth</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to patients</source>
        <translation type="unfinished">Risg i gleifion</translation>
    </message>
    <message>
        <source>Expected recovery</source>
        <translation type="unfinished">Adferiad disgwyliedig</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished">Beth mae hyn yn ei olygu</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished">Arfer da</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>FileSetup</name>
    <message>
        <source>The file has no profile to name.</source>
        <translation>Nid oes gan y ffeil broffil i&apos;w enwi.</translation>
    </message>
</context>
<context>
    <name>FunnelService</name>
    <message>
        <source>This measure is no longer in the file.</source>
        <translation type="unfinished">Nid yw&apos;r mesur hwn yn y ffeil mwyach.</translation>
    </message>
</context>
<context>
    <name>ImportChoiceModel</name>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Beth sy&apos;n digwydd</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Manylyn</translation>
    </message>
</context>
<context>
    <name>ImportResolver</name>
    <message>
        <source>What “%1” was said to mean is no longer in the file. Nothing was imported; choose anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexCheck</name>
    <message>
        <source>The index %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal holds no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalService</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Dyddlyfr</translation>
    </message>
    <message>
        <source>Entries: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %L1 of %L2 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %L1 of more than %L2 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor of the journal: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished">Crynhoad</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">na</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures</source>
        <translation type="unfinished">ffigurau</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished">o %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished">hyd %1</translation>
    </message>
    <message>
        <source>with the words “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished">%1: %2 → %3</translation>
    </message>
    <message>
        <source>and more; the CSV file has them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation type="unfinished">1 ffigur</translation>
    </message>
    <message>
        <source>%L1 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed on %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 that came with the file on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OdsImport</name>
    <message>
        <source>“%1” is not a file of the Organisation Data Service (24 or 27 columns that begin with code and name). Nothing was imported.</source>
        <translation>Nid ffeil gan yr Organisation Data Service yw “%1” (24 neu 27 colofn sy&apos;n dechrau â chod ac enw). Ni fewnforiwyd dim.</translation>
    </message>
</context>
<context>
    <name>OutcomeService</name>
    <message>
        <source>The domain is not in this file any more.</source>
        <translation>Nid yw&apos;r parth yn y ffeil hon mwyach.</translation>
    </message>
</context>
<context>
    <name>PaperGuard</name>
    <message>
        <source>Nothing was printed or saved.</source>
        <translation type="unfinished">Nid argraffwyd na chadwyd dim.</translation>
    </message>
    <message>
        <source>A person could be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mend the words, or say why they may stay; the reason is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderRatings</name>
    <message>
        <source>Choose a rating for at least one question.</source>
        <translation>Dewiswch sgôr i o leiaf un cwestiwn.</translation>
    </message>
    <message>
        <source>Type the date on which CQC published the ratings.</source>
        <translation>Teipiwch y dyddiad y cyhoeddodd CQC y sgorau.</translation>
    </message>
    <message>
        <source>The date of publication is still to come. Correct it.</source>
        <translation>Mae&apos;r dyddiad cyhoeddi eto i ddod. Cywirwch ef.</translation>
    </message>
    <message>
        <source>“%1” is already held for that day: %2. Take it out here, and open the one that is held to correct it.</source>
        <translation>Delir “%1” eisoes am y diwrnod hwnnw: %2. Tynnwch ef yma, ac agorwch yr un a ddelir i&apos;w gywiro.</translation>
    </message>
</context>
<context>
    <name>ProviderRows</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 red, %2 amber, %3 green, %4 without a verdict</source>
        <translation>%1 coch, %2 ambr, %3 gwyrdd, %4 heb ddyfarniad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished">dim gwerth</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Dyfarniadau</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Data hyd at</translation>
    </message>
    <message>
        <source>CQC overall</source>
        <translation>CQC yn gyffredinol</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>Ein rôl</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>Contract hyd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished">Safleoedd</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Diweddaraf</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 mis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The last 24 months</source>
        <translation type="unfinished">Y 24 mis diwethaf</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Arolygwyd</translation>
    </message>
    <message>
        <source>The provider as a whole</source>
        <translation>Y darparwr yn ei gyfanrwydd</translation>
    </message>
    <message>
        <source>%1, CQC location %2</source>
        <translation type="unfinished">%1, lleoliad CQC %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished">%1; %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Figure since</source>
        <translation type="unfinished">Ffigur ers hynny</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ysgrifennwyd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>The figure has changed since this was written: read it again.</source>
        <translation type="unfinished">Mae&apos;r ffigur wedi newid ers ysgrifennu hyn: darllenwch ef eto.</translation>
    </message>
    <message>
        <source>The figure is still the one this was written about.</source>
        <translation type="unfinished">Yr un yw&apos;r ffigur o hyd â&apos;r un yr ysgrifennwyd hyn amdano.</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished">Sicrwydd</translation>
    </message>
    <message>
        <source>Colour and chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>yn dechrau heddiw</numerusform>
            <numerusform>yn dechrau ymhen %n diwrnod</numerusform>
            <numerusform>yn dechrau ymhen %n o ddiwrnodau</numerusform>
            <numerusform>yn dechrau ymhen %n diwrnod</numerusform>
            <numerusform>yn dechrau ymhen %n o ddiwrnodau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>daeth i ben heddiw</numerusform>
            <numerusform>daeth i ben %n diwrnod yn ôl</numerusform>
            <numerusform>daeth i ben %n o ddiwrnodau yn ôl</numerusform>
            <numerusform>daeth i ben %n diwrnod yn ôl</numerusform>
            <numerusform>daeth i ben %n o ddiwrnodau yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>dim diwrnodau ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n o ddiwrnodau ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n o ddiwrnodau ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s): </source>
        <translation>
            <numerusform>Dim lleoliadau: </numerusform>
            <numerusform>%n lleoliad: </numerusform>
            <numerusform>%n o leoliadau: </numerusform>
            <numerusform>%n lleoliad: </numerusform>
            <numerusform>%n o leoliadau: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation type="unfinished">Llinell %1. %2 {1,?}</translation>
    </message>
    <message>
        <source>“%1” holds no table. Nothing was imported.</source>
        <translation type="unfinished">Nid oes tabl yn “%1”. Ni fewnforiwyd dim.</translation>
    </message>
</context>
<context>
    <name>RecordMoments</name>
    <message>
        <source>The record was not there at that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” then referred to something that is no longer in the file. Restore the other fields one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is withdrawn. Bring it back first, then restore what it said. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands as it stood then already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTableModel</name>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Data hyd at</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Dyddiad yr adroddiad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Cyhoeddwyd</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScorecardGroups</name>
    <message>
        <source>Other measures</source>
        <translation>Mesurau eraill</translation>
    </message>
</context>
<context>
    <name>ScorecardService</name>
    <message>
        <source>This measure is no longer in the file.</source>
        <translation>Nid yw&apos;r mesur hwn yn y ffeil mwyach.</translation>
    </message>
</context>
<context>
    <name>Spc</name>
    <message>
        <source>Words and yes or no have no control chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by its published band: no limits are computed from its own values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limits: these years share months, so that neighbouring points resemble each other whatever happens, and almost every one would look like a special cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Limits fixed on the first %n point(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Limits calculated anew from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Limits calculated anew from %1, fixed on its first %n point(s): %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 i %2</translation>
    </message>
    <message>
        <source>values about their median, without limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the values, limits at 2.66 times their average moving range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean proportion, limits at three standard deviations for each denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean proportion, limits at three standard deviations for each denominator, widened as Laney does where values vary more than chance alone would have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean rate, limits at three standard deviations for each denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean rate, limits at three standard deviations for each denominator, widened as Laney does where values vary more than chance alone would have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean count, limits at three times its square root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is counted between events, its mean and an upper limit of the geometric distribution; no lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times between events raised to 1/3.6, mean and limits as of an XmR chart, transformed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: a shift of %1 points on one side of the median, a trend of %2; points on the median and repeated values are passed over (Perla, Provost and Murray 2011).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point beyond a limit, %1 points on one side of the mean, a trend of %2, two of three near a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of %1: %2. A point beyond a limit is not one of the two of three; the first rule that holds names the point. The faults that are known of it are corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of %1: %2. Where a point is both improvement and concern, improvement is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits from the first %1 points of each part, kept for those after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits from the first %1 points, kept for those after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits recalculated from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving ranges of more than 3.267 times their average are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All moving ranges are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither direction is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value in %1: no mean and no limits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 points in %2: these are trial limits, which will move as points are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value in %1 differs from the one before: the limits lie on the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two values in %1 follow each other: no limits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n outlying moving range(s) left out of the limits of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>run chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XmR chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p′ chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u′ chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run chart, because there are fewer than %1 points: limits from so few would mislead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1, because the denominators differ: each point has limits of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A c chart, because the counts are small, below %1 on average: their spread follows from their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A c chart, because the counts are small, below %1 on average: their spread follows from their mean. So few say little; the dates of the events, on a g or t chart, would say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A g chart, because the days of the events are known but not their times: it counts the whole days between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A t chart, because the times of the events are known: it shows the time between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An XmR chart, because it takes values of any kind as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a value, because numerator and denominator are zero.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a value; no run, trend or range goes across.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The verdict is that of %1, the latest point with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1: %2.</translation>
    </message>
    <message>
        <source>There is no value to draw a chart of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number for %1 is infinite or too large to be true. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number for %1 is below zero, which no count or time can be. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The denominator for %1 is zero, though its numerator is not. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numerator for %1 is larger than its denominator, which no proportion can have. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baseline takes at least %1 points. Choose more, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of recalculation matches no point of the series. Choose the date of a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerators, denominators and targets are not of the same number. Give one of each for every point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished">o %1 i %2</translation>
    </message>
    <message>
        <source>%1 in %2 is above the upper limit of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is below the lower limit of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points running above the median %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points running below the median %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points running above the mean %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points running below the mean %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points rising one after the other %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points falling one after the other %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of three points near the upper limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of three points near the lower limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, improvement: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, concern: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, high: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause, low: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of two of three near a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no limits to hold the target of %1 against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 lies below the upper limit of %2: it will be met at some times and missed at others, by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 lies within the limits of %2 to %3: it will be met at some times and missed at others, by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common cause: neither a shift nor a trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common cause: within the limits, and no pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 lies above the upper limit of %2: it is consistently met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 lies above the upper limit of %2: it will be missed unless the process changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 lies below the lower limit of %2: it is consistently met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 lies below the lower limit of %2: it will be missed unless the process changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits beyond 0 and 100 % are drawn there, as no value lies beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits below zero are drawn at zero, as no value lies below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished">hyd at %1</translation>
    </message>
    <message>
        <source>Median %1 becomes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1 becomes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; limits %2 become %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Special causes among its %n point(s): %1 become %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, most points lie below a mean of %2 by chance alone: %3 of them running make a shift there, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, most points lie above a mean of %2 by chance alone: %3 of them running make a shift there, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Limits of %n point(s) are those of the binomial distribution itself, with 0.135 % beyond either: fewer than five cases, or fewer than five others, are to be expected there, and three standard deviations would promise too much (Emura and Lin 2013).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of few expected cases lie on the side of the mean where chance alone puts most of them: towards a shift they count for less, so that it is as rare as %1 tosses of a coin that fall alike.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Limits of %1 widened %2 times (Laney&apos;s σz), as the values vary more than chance alone would have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is above the exact upper limit of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is below the exact lower limit of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two points follow each other: no limits, no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message numerus="yes">
        <source>%1, %n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmissionsTab</name>
    <message>
        <source>%1: nothing is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished">Darparwr</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation type="unfinished">Pob darparwr</translation>
    </message>
    <message>
        <source>16/17 came of those due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Dangosydd</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished">Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFilter</name>
    <message>
        <source>The filter of this view cannot be read; all rows are shown. Set the filter again and update the view.</source>
        <translation>Ni ellir darllen hidlydd y golwg hwn; dangosir pob rhes. Gosodwch yr hidlydd eto a diweddarwch y golwg.</translation>
    </message>
</context>
<context>
    <name>TodayRows</name>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoService</name>
    <message>
        <source>typed figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting back of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return to the computed verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of a grade of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of peer groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of organisation and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing back of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made</source>
        <comment>12 roles made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is part of how the file was made and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of the figures of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting back of the figures of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished">sylw</translation>
    </message>
    <message>
        <source>comment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of the comment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalculation of limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalculation of limits of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of a recalculation of limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of a recalculation of limits of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on the chart of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of a note on a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of a note on the chart of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict set by hand on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return to the computed verdict on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade of the data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking away of the grade of the data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the target of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue of report “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of report “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting back of a record as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting back of %1 as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n typed figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: typed figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed figure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n typed figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed figure(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: change of %n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n field(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message>
        <source>%1: change of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release of fixed limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release of the fixed limits of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-off of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-off of figures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of receipt of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of receipt of figures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking back of a sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking back of a sign-off: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Ffeil newydd…</translation>
    </message>
    <message>
        <source>Start an empty file for an organisation</source>
        <translation>Dechrau ffeil wag ar gyfer sefydliad</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>Open a file you have</source>
        <translation>Agor ffeil sydd gennych</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Agor ffeil ddiweddar</translation>
    </message>
    <message>
        <source>Look around the &amp;sample organisation</source>
        <translation>&amp;Edrych o gwmpas y sefydliad enghreifftiol</translation>
    </message>
    <message>
        <source>A made-up organisation with two years of figures; nothing of yours changes</source>
        <translation>Sefydliad dychmygol â dwy flynedd o ffigurau; nid oes dim o&apos;ch eiddo chi&apos;n newid</translation>
    </message>
    <message>
        <source>&amp;Import figures…</source>
        <translation>&amp;Mewnforio ffigurau…</translation>
    </message>
    <message>
        <source>Read figures from spreadsheets; files can also be dropped on the window</source>
        <translation>Darllen ffigurau o daenlenni; gellir gollwng ffeiliau ar y ffenestr hefyd</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Allforio…</translation>
    </message>
    <message>
        <source>Save what this page shows as a spreadsheet or document</source>
        <translation>Cadw&apos;r hyn a ddangosir yma fel taenlen neu ddogfen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Argraffu…</translation>
    </message>
    <message>
        <source>See this page on paper, then print it or save it as PDF</source>
        <translation>Gweld y dudalen hon ar bapur, yna ei hargraffu neu ei chadw fel PDF</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Gwneud copi wrth gefn nawr…</translation>
    </message>
    <message>
        <source>Write a checked copy of the file</source>
        <translation>Ysgrifennu copi o&apos;r ffeil a&apos;i wirio</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Cau&apos;r ffeil</translation>
    </message>
    <message>
        <source>Back to the list of files; everything is already saved</source>
        <translation>Yn ôl at y rhestr ffeiliau; mae popeth wedi&apos;i gadw eisoes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Gosodiadau…</translation>
    </message>
    <message>
        <source>&amp;Details pane</source>
        <translation>&amp;Panel manylion</translation>
    </message>
    <message>
        <source>Show or hide what is known about the chosen row</source>
        <translation>Dangos neu guddio&apos;r hyn sy&apos;n hysbys am y rhes a ddewiswyd</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>&amp;Bar ochr cul</translation>
    </message>
    <message>
        <source>Show the places as icons only</source>
        <translation>Dangos y lleoedd fel eiconau yn unig</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>&amp;Lliwiau&apos;r system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Testun mwy</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Testun llai</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Testun arferol</translation>
    </message>
    <message>
        <source>&amp;Search or jump to…</source>
        <translation>&amp;Chwilio neu neidio i…</translation>
    </message>
    <message>
        <source>Find a record, a place or a command</source>
        <translation>Dod o hyd i gofnod, lle neu orchymyn</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>The page before this one</source>
        <translation>Y dudalen cyn yr un hon</translation>
    </message>
    <message>
        <source>&amp;Period…</source>
        <translation>&amp;Cyfnod…</translation>
    </message>
    <message>
        <source>Which months the pages show</source>
        <translation>Pa fisoedd mae&apos;r tudalennau&apos;n eu dangos</translation>
    </message>
    <message>
        <source>Every key that does something here</source>
        <translation>Pob bysell sy&apos;n gwneud rhywbeth yma</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>undo, what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;New report…</source>
        <translation>&amp;Adroddiad newydd…</translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation>&amp;Agor adroddiad</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Manylion…</translation>
    </message>
    <message>
        <source>Title, dates and marking of this report</source>
        <translation>Teitl, dyddiadau a marc yr adroddiad hwn</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>&amp;Cadw PDF…</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>&amp;Cadw HTML…</translation>
    </message>
    <message>
        <source>A web page that screen readers and other programs can read</source>
        <translation>Tudalen we y gall darllenwyr sgrin a rhaglenni eraill ei darllen</translation>
    </message>
    <message>
        <source>&amp;Issue report…</source>
        <translation>&amp;Cyhoeddi&apos;r adroddiad…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Tynnu&apos;n ôl…</translation>
    </message>
    <message>
        <source>Take this issued report out of use</source>
        <translation>Tynnu&apos;r adroddiad hwn a gyhoeddwyd o ddefnydd</translation>
    </message>
    <message>
        <source>&amp;Organisation and terms…</source>
        <translation>&amp;Sefydliad a thermau…</translation>
    </message>
    <message>
        <source>Whose file this is, how its papers begin, and the words it uses</source>
        <translation>Pwy biau&apos;r ffeil, sut mae ei phapurau&apos;n dechrau, a&apos;r geiriau a ddefnyddir</translation>
    </message>
    <message>
        <source>How the program looks and works for you</source>
        <translation>Sut mae&apos;r rhaglen yn edrych ac yn gweithio i chi</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Text, lines and edges as strong as they can be</source>
        <translation>Testun, llinellau ac ymylon mor gryf â phosibl</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Sgrin lawn</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Ymlaen</translation>
    </message>
    <message>
        <source>The page you went back from</source>
        <translation>Y dudalen yr aethoch yn ôl ohoni</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Rhan nesaf y ffenestr</translation>
    </message>
    <message>
        <source>Places, page, details, foot, and round again</source>
        <translation>Lleoedd, tudalen, manylion, troed, ac o gwmpas eto</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Mynd i</translation>
    </message>
    <message>
        <source>&amp;Keys of this page…</source>
        <translation>&amp;Bysellau&apos;r dudalen hon…</translation>
    </message>
    <message>
        <source>&amp;About Candour…</source>
        <translation>&amp;Ynghylch Candour…</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>Agorwch ffeil yn gyntaf.</translation>
    </message>
    <message>
        <source>This file can only be read.</source>
        <translation>Dim ond darllen y ffeil hon y gellir.</translation>
    </message>
    <message>
        <source>Wait until the work at the foot has ended.</source>
        <translation>Arhoswch nes bydd y gwaith yn y troed wedi gorffen.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Dewiswch res yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose one row first.</source>
        <translation>Dewiswch un rhes yn gyntaf.</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Does dim i&apos;w argraffu yma.</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Does dim i&apos;w allforio yma.</translation>
    </message>
    <message>
        <source>Nothing here has details.</source>
        <translation>Does gan ddim byd yma fanylion.</translation>
    </message>
    <message>
        <source>There is no page before this one.</source>
        <translation>Does dim tudalen cyn yr un hon.</translation>
    </message>
    <message>
        <source>You have not gone back from a page.</source>
        <translation>Nid ydych wedi mynd yn ôl o dudalen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Does dim i&apos;w ddadwneud.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Does dim i&apos;w ailwneud.</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Golygu cell</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Llenwi i lawr</translation>
    </message>
    <message>
        <source>Clear the chosen cells</source>
        <translation>Clirio&apos;r celloedd a ddewiswyd</translation>
    </message>
    <message>
        <source>Withdraw the chosen records</source>
        <translation>Tynnu&apos;r cofnodion a ddewiswyd yn ôl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Copy with column heads</source>
        <translation>Copïo gyda phenawdau&apos;r colofnau</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>Newid llawer…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Hidlo</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>Hidlo yn ôl y golofn hon…</translation>
    </message>
    <message>
        <source>Show only rows with this value</source>
        <translation>Dangos y rhesi â&apos;r gwerth hwn yn unig</translation>
    </message>
    <message>
        <source>Menu of the column</source>
        <translation>Dewislen y golofn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Y cofnod blaenorol</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Y cofnod nesaf</translation>
    </message>
    <message>
        <source>Show or hide history, links and files</source>
        <translation>Dangos neu guddio hanes, dolenni a ffeiliau</translation>
    </message>
    <message>
        <source>Open the record in a new window</source>
        <translation>Agor y cofnod mewn ffenestr newydd</translation>
    </message>
    <message>
        <source>Open the &amp;scorecard</source>
        <translation>Agor y &amp;cerdyn sgorio</translation>
    </message>
    <message>
        <source>New &amp;domain report…</source>
        <translation>Adroddiad &amp;parth newydd…</translation>
    </message>
    <message>
        <source>A report of this domain, to be given a title and words</source>
        <translation>Adroddiad ar y parth hwn, i roi teitl a geiriau iddo</translation>
    </message>
    <message>
        <source>&amp;Next domain</source>
        <translation>Y parth &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous domain</source>
        <translation>Y parth &amp;blaenorol</translation>
    </message>
    <message>
        <source>&amp;New provider…</source>
        <translation>&amp;Darparwr newydd…</translation>
    </message>
    <message>
        <source>&amp;Edit provider…</source>
        <translation>&amp;Golygu&apos;r darparwr…</translation>
    </message>
    <message>
        <source>Open &amp;scorecard</source>
        <translation>Agor y &amp;cerdyn sgorio</translation>
    </message>
    <message>
        <source>Add CQC &amp;ratings…</source>
        <translation>Ychwanegu &amp;sgorau CQC…</translation>
    </message>
    <message>
        <source>Add a s&amp;ite…</source>
        <translation>Ychwanegu s&amp;afle…</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>Ychwanegu &amp;person…</translation>
    </message>
    <message>
        <source>Peer &amp;groups…</source>
        <translation>&amp;Grwpiau cymheiriaid…</translation>
    </message>
    <message>
        <source>Import &amp;organisations…</source>
        <translation>Mewnforio s&amp;efydliadau…</translation>
    </message>
    <message>
        <source>From a file of the Organisation Data Service: you see what it would bring before anything is brought</source>
        <translation>O ffeil gan yr Organisation Data Service: gwelwch beth y byddai&apos;n dod ag ef cyn i ddim ddod i mewn</translation>
    </message>
    <message>
        <source>Import &amp;CQC ratings…</source>
        <translation>&amp;Mewnforio sgorau CQC…</translation>
    </message>
    <message>
        <source>From the file of ratings that CQC publishes; older ratings stay as history</source>
        <translation>O&apos;r ffeil o sgorau y mae CQC yn ei chyhoeddi; erys sgorau hŷn fel hanes</translation>
    </message>
    <message>
        <source>Ne&amp;xt provider</source>
        <translation>Y darparwr &amp;nesaf</translation>
    </message>
    <message>
        <source>Pre&amp;vious provider</source>
        <translation>Y darparwr &amp;blaenorol</translation>
    </message>
    <message>
        <source>&amp;Type a figure</source>
        <translation>&amp;Teipio ffigur</translation>
    </message>
    <message>
        <source>A number, a part of a whole such as 612/650, * for suppressed, n/a, or - for not collected</source>
        <translation>Rhif, rhan o gyfanswm fel 612/650, * am ffigur a ataliwyd, n/a, neu - os nas casglwyd</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Llenwi i lawr</translation>
    </message>
    <message>
        <source>The uppermost chosen figure into those below it</source>
        <translation>Y ffigur uchaf a ddewiswyd i&apos;r rhai oddi tano</translation>
    </message>
    <message>
        <source>E&amp;xplain the verdict</source>
        <translation>&amp;Egluro&apos;r dyfarniad</translation>
    </message>
    <message>
        <source>&amp;Comment on the figure</source>
        <translation>&amp;Sylw ar y ffigur</translation>
    </message>
    <message>
        <source>Set the &amp;verdict…</source>
        <translation>Gosod y &amp;dyfarniad…</translation>
    </message>
    <message>
        <source>Your own verdict in place of the computed one, with its reason</source>
        <translation>Eich dyfarniad eich hun yn lle&apos;r un a gyfrifwyd, gyda&apos;i reswm</translation>
    </message>
    <message>
        <source>Change the &amp;target…</source>
        <translation>Newid y t&amp;arged…</translation>
    </message>
    <message>
        <source>Shows the verdicts that would change before it is saved</source>
        <translation>Yn dangos y dyfarniadau a fyddai&apos;n newid cyn ei gadw</translation>
    </message>
    <message>
        <source>&amp;Grade the data…</source>
        <translation>&amp;Graddio&apos;r data…</translation>
    </message>
    <message>
        <source>How far these figures can be trusted</source>
        <translation>I ba raddau y gellir ymddiried yn y ffigurau hyn</translation>
    </message>
    <message>
        <source>This measure at &amp;all providers</source>
        <translation>Y mesur hwn ym mhob &amp;darparwr</translation>
    </message>
    <message>
        <source>&amp;Next provider</source>
        <translation>Y darparwr &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous provider</source>
        <translation>Y darparwr &amp;blaenorol</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the backups of a file, what they hold, and bring one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;damaged file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can still be read of a damaged file into a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open where it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recalculate limits from here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this point on the process counts as another one; the reason is printed under the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word pinned to this point of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a&amp;way from the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recalculation of limits, or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the &amp;limits on the first points…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and limits come from the first points of this part of the chart and stand for those that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel or &amp;control charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the measure at all providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour and chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colours and control charts say together: red, but common cause; green, but getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what was copied from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every spreadsheet and table of a folder, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where it came from, and values before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value this figure had: its file and cell, when it came and who loaded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the point came from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour</name>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>Nid yw “%1” yn un o: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>Nid “ie” na “na” yw “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>Nid rhif cyfan yw “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>Nid rhif yw “%1”.</translation>
    </message>
    <message>
        <source>“%1” names no record.</source>
        <translation>Nid yw “%1” yn enwi unrhyw gofnod.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 28/03/2026 or 28 Mar 2026.</source>
        <translation>Nid dyddiad yw “%1”. Ysgrifennwch ef fel 28/03/2026 neu 28 Mar 2026.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 14:30.</source>
        <translation>Nid amser yw “%1”. Ysgrifennwch ef fel 14:30.</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time.</source>
        <translation>Nid dyddiad ag amser yw “%1”.</translation>
    </message>
    <message>
        <source>%1 is at least %2.</source>
        <translation>Mae %1 o leiaf %2.</translation>
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation>Mae %1 ar y mwyaf yn %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices of %2.</source>
        <translation>Nid yw “%1” yn un o ddewisiadau %2.</translation>
    </message>
    <message>
        <source>%1 is one line of text.</source>
        <translation>Un llinell o destun yw %1.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it as 2024-04, 2024-Q1 or 2024/25.</source>
        <translation>Nid cyfnod yw “%1”. Ysgrifennwch ef fel 2024-04, 2024-Q1 neu 2024/25.</translation>
    </message>
    <message>
        <source>%1 refers to a record that does not exist.</source>
        <translation>Mae %1 yn cyfeirio at gofnod nad yw&apos;n bodoli.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; it may have %3.</source>
        <translation>Mae gan %1 %2 nod; caiff fod ganddo %3.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>Mae angen %1.</translation>
    </message>
    <message>
        <source>%1 “%2” is already in use. Choose another.</source>
        <translation>Mae %1 “%2” yn cael ei ddefnyddio eisoes. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rhes %1: %2</translation>
    </message>
    <message>
        <source> (See %1.)</source>
        <translation> (Gweler %1.)</translation>
    </message>
    <message>
        <source>%1 more, listed under “What has changed”.</source>
        <translation>%1 yn rhagor, a restrir dan “Beth sydd wedi newid”.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Cipolwg</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Y mis hwn</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation type="unfinished">YTD</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Last YTD</source>
        <translation type="unfinished">YTD y llynedd</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>CAG</translation>
    </message>
    <message>
        <source>Where no figure of the whole organisation is held, the provider in the worst position stands for it.</source>
        <translation>Lle na ddelir ffigur i&apos;r sefydliad cyfan, mae&apos;r darparwr yn y sefyllfa waethaf yn sefyll drosto.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Symudiad</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Beth sydd wedi newid</translation>
    </message>
    <message>
        <source>No verdict differs from that of the period before.</source>
        <translation>Nid oes dyfarniad yn wahanol i un y cyfnod blaenorol.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Eitem agenda</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>public</source>
        <translation>cyhoeddus</translation>
    </message>
    <message>
        <source>private</source>
        <translation>preifat</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Awdur</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Cyflwynir gan</translation>
    </message>
    <message>
        <source>Lead director</source>
        <translation>Cyfarwyddwr arweiniol</translation>
    </message>
    <message>
        <source>Clinical lead</source>
        <translation>Arweinydd clinigol</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Crynodeb gweithredol</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Agreed?</source>
        <translation type="unfinished">Cytunwyd?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Objectives supported</source>
        <translation>Amcanion a gefnogir</translation>
    </message>
    <message>
        <source>Previously considered by</source>
        <translation>Ystyriwyd eisoes gan</translation>
    </message>
    <message>
        <source>Financial implications</source>
        <translation>Goblygiadau ariannol</translation>
    </message>
    <message>
        <source>Legal implications</source>
        <translation>Goblygiadau cyfreithiol</translation>
    </message>
    <message>
        <source>Workforce implications</source>
        <translation>Goblygiadau i&apos;r gweithlu</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Ymgysylltu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Regard had to</source>
        <translation type="unfinished">Rhoddwyd sylw i</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Gwrthdaro buddiannau</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Rhybuddio</translation>
    </message>
    <message>
        <source>No indicator has turned red.</source>
        <translation>Nid oes dangosydd wedi troi&apos;n goch.</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Cynghori</translation>
    </message>
    <message>
        <source>No indicator has moved to or from amber.</source>
        <translation>Nid oes dangosydd wedi symud i ambr nac ohono.</translation>
    </message>
    <message>
        <source>Assure</source>
        <translation>Sicrhau</translation>
    </message>
    <message>
        <source>No indicator has turned green.</source>
        <translation>Nid oes dangosydd wedi troi&apos;n wyrdd.</translation>
    </message>
    <message>
        <source>Decisions and support wanted</source>
        <translation>Penderfyniadau a chymorth a geisir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Headline, %1</source>
        <translation>Pennawd, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Quality report, data to %1</source>
        <translation>Adroddiad ansawdd, data hyd at %1</translation>
    </message>
    <message>
        <source>Verdict by dimension: the worst of its indicators</source>
        <translation>Dyfarniad fesul dimensiwn: y gwaethaf o&apos;i ddangosyddion</translation>
    </message>
    <message>
        <source>CQC</source>
        <translation>CQC</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Cyffredinol</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Coch</translation>
    </message>
    <message>
        <source>CQC: O outstanding, G good, RI requires improvement, I inadequate.</source>
        <translation>CQC: O rhagorol, G da, RI angen gwella, I annigonol.</translation>
    </message>
    <message>
        <source>Shared indicators, latest figure of each</source>
        <translation>Dangosyddion a rennir, ffigur diweddaraf pob un</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Banded measures show the published words; providers are not ranked on them.</source>
        <translation>Mae mesurau â bandiau&apos;n dangos y geiriau a gyhoeddwyd; ni chaiff darparwyr eu rhestru yn eu trefn arnynt.</translation>
    </message>
    <message>
        <source>Worst provider</source>
        <translation>Darparwr gwaethaf</translation>
    </message>
    <message>
        <source>We are: %1. CQC: %2.</source>
        <translation>Ein rôl: %1. CQC: %2.</translation>
    </message>
    <message>
        <source>Headline missing: one sentence on this provider.</source>
        <translation>Pennawd ar goll: un frawddeg am y darparwr hwn.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Diweddaraf</translation>
    </message>
    <message>
        <source>Narrative missing: what the data say, why, what we and the provider are doing and by when, what would make us escalate.</source>
        <translation>Naratif ar goll: beth mae&apos;r data&apos;n ei ddweud, pam, beth rydym ni a&apos;r darparwr yn ei wneud ac erbyn pryd, beth fyddai&apos;n peri inni uwchgyfeirio.</translation>
    </message>
    <message>
        <source>Risk to patients</source>
        <translation>Risg i gleifion</translation>
    </message>
    <message>
        <source>Expected recovery</source>
        <translation>Adferiad disgwyliedig</translation>
    </message>
    <message>
        <source>Provider overview</source>
        <translation>Trosolwg o&apos;r darparwyr</translation>
    </message>
    <message>
        <source>Domain %1: %2</source>
        <translation>Parth %1: %2</translation>
    </message>
    <message>
        <source>Exceptions by provider</source>
        <translation>Eithriadau fesul darparwr</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Sefyllfa</translation>
    </message>
    <message>
        <source>no indicator is red</source>
        <translation>nid oes dangosydd yn goch</translation>
    </message>
    <message>
        <source>Providers without exceptions</source>
        <translation>Darparwyr heb eithriadau</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Sut i ddarllen yr adroddiad hwn</translation>
    </message>
    <message>
        <source>Red: the target is missed, beyond the amber bound where there is one. One case breaks a zero tolerance for the whole year.</source>
        <translation>Coch: methwyd y targed, y tu hwnt i&apos;r terfyn ambr lle mae un. Mae un achos yn torri dim goddefgarwch am y flwyddyn gyfan.</translation>
    </message>
    <message>
        <source>Amber: the target is missed, but not beyond the amber bound.</source>
        <translation>Ambr: methwyd y targed, ond nid y tu hwnt i&apos;r terfyn ambr.</translation>
    </message>
    <message>
        <source>Green: the target is met. Without data there is no green.</source>
        <translation>Gwyrdd: cyrhaeddwyd y targed. Heb ddata nid oes gwyrdd.</translation>
    </message>
    <message>
        <source>No data, or no target to compare with.</source>
        <translation>Dim data, neu ddim targed i gymharu ag ef.</translation>
    </message>
    <message>
        <source>Provisional: the publisher may still change the figure.</source>
        <translation>Dros dro: gall y cyhoeddwr newid y ffigur o hyd.</translation>
    </message>
    <message>
        <source>Suppressed: the publisher holds a number too small to be published.</source>
        <translation>Ataliwyd: mae&apos;r cyhoeddwr yn dal rhif rhy fach i&apos;w gyhoeddi.</translation>
    </message>
    <message>
        <source>The lead&apos;s verdict stands in place of the computed one.</source>
        <translation>Mae dyfarniad yr arweinydd yn sefyll yn lle&apos;r un a gyfrifwyd.</translation>
    </message>
    <message>
        <source>YTD is the financial year to date, from April. Percentages and rates are computed anew from numerators and denominators, never averaged. “(5 of 6)” says how many of the expected periods have a figure.</source>
        <translation>YTD yw&apos;r flwyddyn ariannol hyd yma, o fis Ebrill. Cyfrifir canrannau a chyfraddau o&apos;r newydd o rifiaduron ac enwaduron, byth eu cymedru. Mae “(5 o 6)” yn dweud faint o&apos;r cyfnodau disgwyliedig sydd â ffigur.</translation>
    </message>
    <message>
        <source>Annual figures are judged against the part of the year&apos;s figure expected by now, not month by month.</source>
        <translation>Bernir ffigurau blynyddol yn erbyn y rhan o ffigur y flwyddyn a ddisgwylir erbyn hyn, nid fesul mis.</translation>
    </message>
    <message>
        <source>The small lines show 24 months, the dashed one the target; a gap is a month without a figure. The verdict of a dimension is that of its worst indicator.</source>
        <translation>Mae&apos;r llinellau bach yn dangos 24 mis, yr un doredig y targed; mis heb ffigur yw bwlch. Dyfarniad dimensiwn yw dyfarniad ei ddangosydd gwaethaf.</translation>
    </message>
    <message>
        <source>The stored report holds a block “%1” that this version of Candour does not know. Open the file with a newer version.</source>
        <translation>Mae&apos;r adroddiad a gadwyd yn cynnwys bloc “%1” nad yw&apos;r fersiwn hwn o Candour yn ei adnabod. Agorwch y ffeil â fersiwn mwy newydd.</translation>
    </message>
    <message>
        <source>The stored report cannot be read: it is damaged. Restore the file from a backup, or issue the report again.</source>
        <translation>Ni ellir darllen yr adroddiad a gadwyd: mae wedi&apos;i ddifrodi. Adferwch y ffeil o gopi wrth gefn, neu cyhoeddwch yr adroddiad eto.</translation>
    </message>
    <message>
        <source>This is not a report of Candour: it has no version number.</source>
        <translation>Nid adroddiad Candour yw hwn: nid oes ganddo rif fersiwn.</translation>
    </message>
    <message>
        <source>The report was stored by a newer version of Candour (format %1; this version reads up to %2). Open it with that version.</source>
        <translation>Cadwyd yr adroddiad gan fersiwn mwy newydd o Candour (fformat %1; mae&apos;r fersiwn hwn yn darllen hyd at %2). Agorwch ef â&apos;r fersiwn hwnnw.</translation>
    </message>
    <message>
        <source>zero tolerance</source>
        <translation>dim goddefgarwch</translation>
    </message>
    <message>
        <source>%1, %2: </source>
        <translation>%1, %2: </translation>
    </message>
    <message>
        <source>no data received.</source>
        <translation>ni dderbyniwyd data.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>yn %1</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>(%1 of %2 periods)</source>
        <translation>(%1 o %2 gyfnod)</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>yn erbyn %1</translation>
    </message>
    <message>
        <source>in the same period last year</source>
        <translation>yn yr un cyfnod y llynedd</translation>
    </message>
    <message>
        <source>%1 in %2, was %3 in %4</source>
        <translation>%1 yn %2, roedd yn %3 yn %4</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Data hyd at %1</translation>
    </message>
    <message>
        <source>Report date %1</source>
        <translation>Dyddiad yr adroddiad %1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Rheolau: %1</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Dyddlyfr %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>targed %1</translation>
    </message>
    <message>
        <source>trajectory to %1</source>
        <translation>taflwybr i %1</translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished">gwirioneddol</translation>
    </message>
    <message>
        <source>Running total from April %1 against the trajectory of the annual figure. Data to %2.</source>
        <translation>Cyfanswm rhedegol o fis Ebrill %1 yn erbyn taflwybr y ffigur blynyddol. Data hyd at %2.</translation>
    </message>
    <message>
        <source>no data.</source>
        <translation>dim data.</translation>
    </message>
    <message>
        <source>Run chart, 24 months. Data to %1.</source>
        <translation>Siart rhediad, 24 mis. Data hyd at %1.</translation>
    </message>
    <message>
        <source>Chart of %1 by month. %2</source>
        <translation>Siart o %1 fesul mis. %2</translation>
    </message>
    <message>
        <source>%1, provider by provider</source>
        <translation>%1, fesul darparwr</translation>
    </message>
    <message>
        <source>24 months, one scale. Data to %1.</source>
        <translation>24 mis, un raddfa. Data hyd at %1.</translation>
    </message>
    <message>
        <source>Small charts of %1, one for each of %2 providers.</source>
        <translation>Siartiau bach o %1, un i bob un o %2 ddarparwr.</translation>
    </message>
    <message>
        <source>target missed</source>
        <translation>methwyd y targed</translation>
    </message>
    <message>
        <source>close to target</source>
        <translation>agos at y targed</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>ar y targed</translation>
    </message>
    <message>
        <source>no data or no target</source>
        <translation>dim data neu ddim targed</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>dros dro</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>ataliwyd</translation>
    </message>
    <message>
        <source>judged by the lead</source>
        <translation>barnwyd gan yr arweinydd</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 o %2)</translation>
    </message>
    <message>
        <source>no rating held</source>
        <translation>ni ddelir sgôr</translation>
    </message>
    <message>
        <source>no overall rating</source>
        <translation>dim sgôr gyffredinol</translation>
    </message>
    <message>
        <source>(published %1)</source>
        <translation>(cyhoeddwyd %1)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Ystyr</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Geirfa</translation>
    </message>
    <message>
        <source>No indicator agreed.</source>
        <translation>Ni chytunwyd ar ddangosydd.</translation>
    </message>
    <message>
        <source>Other indicators</source>
        <translation>Dangosyddion eraill</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>Ein rôl</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hyd %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>%1 red, %2 amber, %3 green, %4 without verdict</source>
        <translation>%1 coch, %2 ambr, %3 gwyrdd, %4 heb ddyfarniad</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Beth mae hyn yn ei olygu</translation>
    </message>
    <message>
        <source>To be written by the quality lead (at most %1 words).</source>
        <translation>I&apos;w ysgrifennu gan yr arweinydd ansawdd (%1 gair ar y mwyaf).</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Arfer da</translation>
    </message>
    <message>
        <source>Data signed off by %1.</source>
        <translation>Cymeradwywyd y data gan %1.</translation>
    </message>
    <message>
        <source>A line each, five at most. Left empty, the report lists what has turned red.</source>
        <translation>Un llinell yr un, pump ar y mwyaf. Os gadewir yn wag, mae&apos;r adroddiad yn rhestru&apos;r hyn sydd wedi troi&apos;n goch.</translation>
    </message>
    <message>
        <source>A line each, five at most. Left empty, the report lists what has moved to or from amber.</source>
        <translation>Un llinell yr un, pump ar y mwyaf. Os gadewir yn wag, mae&apos;r adroddiad yn rhestru&apos;r hyn sydd wedi symud i ambr neu ohono.</translation>
    </message>
    <message>
        <source>A line each, five at most. Left empty, the report lists what has turned green.</source>
        <translation>Un llinell yr un, pump ar y mwyaf. Os gadewir yn wag, mae&apos;r adroddiad yn rhestru&apos;r hyn sydd wedi troi&apos;n wyrdd.</translation>
    </message>
    <message>
        <source>A line each. Left empty, nothing is printed.</source>
        <translation>Un llinell yr un. Os gadewir yn wag, nid argreffir dim.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Darparwyr</translation>
    </message>
    <message>
        <source>The headline of this provider in one sentence.</source>
        <translation>Pennawd y darparwr hwn mewn un frawddeg.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Parthau</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Parth %1</translation>
    </message>
    <message>
        <source>Exceptions, %1</source>
        <translation>Eithriadau, %1</translation>
    </message>
    <message>
        <source>What the data say, why, what we and the provider are doing and by when, what would make us escalate.</source>
        <translation>Beth mae&apos;r data&apos;n ei ddweud, pam, beth rydym ni a&apos;r darparwr yn ei wneud ac erbyn pryd, beth fyddai&apos;n peri inni uwchgyfeirio.</translation>
    </message>
    <message>
        <source>Who may come to harm, and how.</source>
        <translation>Pwy allai gael niwed, a sut.</translation>
    </message>
    <message>
        <source>When the standard is expected to be met again.</source>
        <translation>Pryd y disgwylir cyrraedd y safon eto.</translation>
    </message>
    <message>
        <source>In sixty words at most: how the provider stands and what follows.</source>
        <translation>Mewn trigain gair ar y mwyaf: sut mae&apos;r darparwr yn sefyll a beth sy&apos;n dilyn.</translation>
    </message>
    <message>
        <source>Two lines at most. Left empty, the box is not printed.</source>
        <translation>Dwy linell ar y mwyaf. Os gadewir yn wag, nid argreffir y blwch.</translation>
    </message>
    <message>
        <source>A reason is needed, so that others can follow what was done. Nothing was changed.</source>
        <translation>Mae angen rheswm, er mwyn i eraill allu dilyn yr hyn a wnaed. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This import is no longer in the file. Nothing was changed.</source>
        <translation>Nid yw&apos;r mewnforiad hwn yn y ffeil mwyach. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Figures in force, with their source</source>
        <translation>Ffigurau mewn grym, gyda&apos;u ffynhonnell</translation>
    </message>
    <message>
        <source>There is no table “%1”. `export --list` names them all.</source>
        <translation>Nid oes tabl “%1”. Mae `export --list` yn eu henwi i gyd.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>The saved mapping “%1” cannot be used: %2</source>
        <translation>Ni ellir defnyddio&apos;r map a gadwyd “%1”: %2</translation>
    </message>
    <message>
        <source>There is no mapping “%1”, neither in the file nor as a file. Known are: %2.</source>
        <translation>Nid oes map “%1”, yn y ffeil nac fel ffeil. Y rhai hysbys yw: %2.</translation>
    </message>
    <message>
        <source>A part of the program is missing: the glossary.</source>
        <translation>Mae rhan o&apos;r rhaglen ar goll: yr eirfa.</translation>
    </message>
    <message>
        <source>The report is not in this file.</source>
        <translation>Nid yw&apos;r adroddiad yn y ffeil hon.</translation>
    </message>
    <message>
        <source>%1 is issued and can no longer be changed. Begin a new report for a correction.</source>
        <translation>Cyhoeddwyd %1 ac ni ellir ei newid mwyach. Dechreuwch adroddiad newydd i&apos;w gywiro.</translation>
    </message>
    <message>
        <source>The report was never issued; there are no stored pages.</source>
        <translation>Ni chyhoeddwyd yr adroddiad erioed; nid oes tudalennau a gadwyd.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Only an issued report can be withdrawn.</source>
        <translation>Dim ond adroddiad a gyhoeddwyd y gellir ei dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>Withdrawing a report needs a reason.</source>
        <translation>Mae angen rheswm i dynnu adroddiad yn ôl.</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, drafft</translation>
    </message>
    <message>
        <source>A part of the program is missing: %1.</source>
        <translation>Mae rhan o&apos;r rhaglen ar goll: %1.</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, llinell %2, %3: %4</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Sefydliad newydd</translation>
    </message>
    <message>
        <source>Quality Report</source>
        <translation>Adroddiad Ansawdd</translation>
    </message>
    <message>
        <source>There is no preset “%1”. Choose one of: %2.</source>
        <translation>Nid oes rhagosodiad “%1”. Dewiswch un o: %2.</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>data hyd at %1</translation>
    </message>
    <message>
        <source>report date %1</source>
        <translation>dyddiad yr adroddiad %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>rheolau %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>tudalen %1 o %2</translation>
    </message>
    <message>
        <source>There is nothing to print: the report is empty.</source>
        <translation>Does dim i&apos;w argraffu: mae&apos;r adroddiad yn wag.</translation>
    </message>
    <message>
        <source>The report has %1 pages; the range asked for has none of them.</source>
        <translation>Mae gan yr adroddiad %1 tudalen; nid oes yr un ohonynt yn yr ystod y gofynnwyd amdani.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on, or choose another.</source>
        <translation>Nid yw&apos;r argraffydd yn ateb. Gwiriwch ei fod ymlaen, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Pob ffeil</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 28/3/2026 or 28 Mar 2026.</source>
        <translation>Nid dyddiad yw “%1”. Ysgrifennwch ef fel 28/3/2026 neu 28 Mar 2026.</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time. Write it as 28/3/2026 14:30.</source>
        <translation>Nid dyddiad ag amser yw “%1”. Ysgrifennwch ef fel 28/3/2026 14:30.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it as Apr 2026, Q1 2026/27 or 2026/27.</source>
        <translation>Nid cyfnod yw “%1”. Ysgrifennwch ef fel Apr 2026, Q1 2026/27 neu 2026/27.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>dydd/mis/blwyddyn</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>day/month/year 14:30</source>
        <translation>dydd/mis/blwyddyn 14:30</translation>
    </message>
    <message>
        <source>Apr 2026, Q1 2026/27 or 2026/27</source>
        <translation>Apr 2026, Q1 2026/27 neu 2026/27</translation>
    </message>
    <message>
        <source>24&#xa0;months</source>
        <translation>24 mis</translation>
    </message>
    <message>
        <source>Type a percentage such as 94.1, or a part of a whole such as 612/650.</source>
        <translation>Teipiwch ganran fel 94.1, neu ran o gyfanswm fel 612/650.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Teipiwch ie neu na.</translation>
    </message>
    <message>
        <source>Type one of: %1.</source>
        <translation>Teipiwch un o: %1.</translation>
    </message>
    <message>
        <source>Type a number such as 12 or 1,250; * for suppressed, n/a, or - for not collected.</source>
        <translation>Teipiwch rif fel 12 neu 1,250; * am ffigur a ataliwyd, n/a, neu - os nas casglwyd.</translation>
    </message>
    <message>
        <source>“%1” is not a figure for this indicator. %2</source>
        <translation>Nid ffigur i&apos;r dangosydd hwn yw “%1”. %2</translation>
    </message>
    <message>
        <source>“%1” is a percentage, and this indicator is not. %2</source>
        <translation>Canran yw “%1”, ac nid felly&apos;r dangosydd hwn. %2</translation>
    </message>
    <message>
        <source>“%1”: nothing can be a part of nought. Where nobody was counted, type n/a.</source>
        <translation>“%1”: ni all dim fod yn rhan o ddim. Lle na chyfrifwyd neb, teipiwch n/a.</translation>
    </message>
    <message>
        <source>This indicator comes by the quarter, and no quarter ends in %1.</source>
        <translation>Fesul chwarter y daw&apos;r dangosydd hwn, ac nid oes chwarter yn gorffen ym mis %1.</translation>
    </message>
    <message>
        <source>This indicator comes by the half-year, and none ends in %1.</source>
        <translation>Fesul hanner blwyddyn y daw&apos;r dangosydd hwn, ac nid oes un yn gorffen ym mis %1.</translation>
    </message>
    <message>
        <source>This indicator comes by the year, and no year ends in %1.</source>
        <translation>Fesul blwyddyn y daw&apos;r dangosydd hwn, ac nid oes blwyddyn yn gorffen ym mis %1.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>Mae %1 yn y dyfodol.</translation>
    </message>
    <message>
        <source>This indicator is no longer in the file.</source>
        <translation>Nid yw&apos;r dangosydd hwn yn y ffeil mwyach.</translation>
    </message>
    <message>
        <source>%1: the figure for %2 stands twice in what was pasted.</source>
        <translation>%1: mae&apos;r ffigur am %2 ddwywaith yn yr hyn a ludwyd.</translation>
    </message>
    <message>
        <source>Comment taken away</source>
        <translation>Tynnwyd y sylw</translation>
    </message>
    <message>
        <source>A verdict of your own needs a reason: it is printed beside the mark.</source>
        <translation>Mae angen rheswm dros eich dyfarniad eich hun: fe&apos;i hargreffir wrth y marc.</translation>
    </message>
    <message>
        <source>The computed verdict stands again</source>
        <translation>Mae&apos;r dyfarniad a gyfrifwyd yn sefyll eto</translation>
    </message>
    <message>
        <source>words owed</source>
        <translation>geiriau&apos;n ddyledus</translation>
    </message>
    <message>
        <source>earlier words, to confirm</source>
        <translation>geiriau cynharach, i&apos;w cadarnhau</translation>
    </message>
    <message>
        <source>written</source>
        <translation>ysgrifennwyd</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Tudalen gyntaf</translation>
    </message>
    <message>
        <source>Front sheet</source>
        <translation>Taflen flaen</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>wedi&apos;i llenwi</translation>
    </message>
    <message>
        <source>one field still empty</source>
        <translation>un maes yn wag o hyd</translation>
    </message>
    <message>
        <source>%1 fields still empty</source>
        <translation>%1 maes yn wag o hyd</translation>
    </message>
    <message>
        <source>Typed on %1</source>
        <translation>Teipiwyd ar %1</translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation>Ni dderbyniwyd dim.</translation>
    </message>
    <message>
        <source>nothing received</source>
        <translation>ni dderbyniwyd dim</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, dros dro</translation>
    </message>
    <message>
        <source>CQC: %1</source>
        <translation>CQC: %1</translation>
    </message>
    <message>
        <source>; amber to %1</source>
        <translation>; ambr hyd %1</translation>
    </message>
    <message>
        <source>; amber within %1 % of it</source>
        <translation>; ambr o fewn %1 % ohono</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>, o %1</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> hyd %1</translation>
    </message>
    <message>
        <source>Numerators and denominators are added up and the value computed anew</source>
        <translation>Adir y rhifiaduron a&apos;r enwaduron at ei gilydd a chyfrifir y gwerth o&apos;r newydd</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Wedi&apos;u hadio</translation>
    </message>
    <message>
        <source>The last value stands</source>
        <translation>Y gwerth olaf sy&apos;n sefyll</translation>
    </message>
    <message>
        <source>Not added up: no quarter, no year</source>
        <translation>Nis adir: dim chwarter, dim blwyddyn</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Yn cyfrif</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Allan o</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Gwell</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation type="unfinished">Daw</translation>
    </message>
    <message>
        <source>Over a year</source>
        <translation>Dros flwyddyn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Parth</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Ansawdd</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Gofal</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pam mae&apos;n bwysig</translation>
    </message>
    <message>
        <source>an NHS number</source>
        <translation>rhif GIG</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>dyddiad geni</translation>
    </message>
    <message>
        <source>a postcode</source>
        <translation>cod post</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>Mae hwn yn edrych fel %1.</translation>
    </message>
    <message>
        <source>This looks like %1 and %2.</source>
        <translation>Mae hwn yn edrych fel %1 a %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Give the file a name in it.</source>
        <translation>Ffolder yw “%1”, nid ffeil. Rhowch enw i&apos;r ffeil ynddi.</translation>
    </message>
    <message>
        <source>“%1” is a device, not a file. Choose another name.</source>
        <translation>Dyfais yw “%1”, nid ffeil. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”. Make it, or choose another.</source>
        <translation>Ni ellir ysgrifennu “%1”: nid oes ffolder “%2”. Crëwch hi, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: “%2” is a file, not a folder. Choose another place.</source>
        <translation>Ni ellir ysgrifennu “%1”: ffeil yw “%2”, nid ffolder. Dewiswch le arall.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Take the protection off, or choose another name.</source>
        <translation>Mae “%1” wedi&apos;i diogelu rhag ysgrifennu. Tynnwch y diogelwch, neu dewiswch enw arall.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: you may not write in the folder “%2”. Choose another.</source>
        <translation>Ni ellir ysgrifennu “%1”: ni chewch ysgrifennu yn y ffolder “%2”. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full. Make room there, or choose another place.</source>
        <translation>Nid ysgrifennwyd “%1”: mae&apos;r ddisg yn llawn. Gwnewch le yno, neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>“%1” was not written: its disk is read-only. Choose another place.</source>
        <translation>Nid ysgrifennwyd “%1”: mae ei disg yn ddarllen yn unig. Dewiswch le arall.</translation>
    </message>
    <message>
        <source>“%1” could not be written to its end. Check that its disk is still connected, or choose another place.</source>
        <translation>Ni ellid ysgrifennu “%1” i&apos;w diwedd. Gwiriwch fod ei disg wedi&apos;i chysylltu o hyd, neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>%1 holds a character that cannot be seen (%2). Type it anew.</source>
        <translation>Mae %1 yn cynnwys nod na ellir ei weld (%2). Teipiwch ef o&apos;r newydd.</translation>
    </message>
    <message>
        <source>A report begins as a draft. It is issued and withdrawn on its own page.</source>
        <translation>Mae adroddiad yn dechrau fel drafft. Fe&apos;i cyhoeddir a&apos;i dynnu&apos;n ôl ar ei dudalen ei hun.</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 i %2)</translation>
    </message>
    <message>
        <source>, %1 of %2 members</source>
        <translation>, %1 o %2 aelod</translation>
    </message>
    <message>
        <source>No clear difference from %1.</source>
        <translation>Dim gwahaniaeth amlwg oddi wrth %1.</translation>
    </message>
    <message>
        <source>The same as %1.</source>
        <translation>Yr un fath â %1.</translation>
    </message>
    <message>
        <source>Better than %1.</source>
        <translation>Gwell na %1.</translation>
    </message>
    <message>
        <source>Worse than %1.</source>
        <translation>Gwaeth na %1.</translation>
    </message>
    <message>
        <source>Above %1.</source>
        <translation>Uwchlaw %1.</translation>
    </message>
    <message>
        <source>Below %1.</source>
        <translation>Islaw %1.</translation>
    </message>
    <message>
        <source>Up %1 on the same months of last year (%2).</source>
        <translation>I fyny %1 o&apos;i gymharu â&apos;r un misoedd y llynedd (%2).</translation>
    </message>
    <message>
        <source>Down %1 on the same months of last year (%2).</source>
        <translation>I lawr %1 o&apos;i gymharu â&apos;r un misoedd y llynedd (%2).</translation>
    </message>
    <message>
        <source>The same as in these months of last year (%1).</source>
        <translation>Yr un fath ag yn y misoedd hyn y llynedd (%1).</translation>
    </message>
    <message>
        <source>No overall colour: %1 has no verdict, and a provider is not green while one of the core dimensions is unknown.</source>
        <translation>Dim lliw cyffredinol: nid oes gan %1 ddyfarniad, ac nid yw darparwr yn wyrdd tra bo un o&apos;r dimensiynau craidd yn anhysbys.</translation>
    </message>
    <message>
        <source>No overall colour: no measure of these dimensions has a verdict.</source>
        <translation>Dim lliw cyffredinol: nid oes gan yr un mesur o&apos;r dimensiynau hyn ddyfarniad.</translation>
    </message>
    <message>
        <source>Green: every dimension with a verdict is green, and none of the core dimensions lacks one.</source>
        <translation>Gwyrdd: mae pob dimensiwn â dyfarniad yn wyrdd, ac nid oes yr un o&apos;r dimensiynau craidd heb un.</translation>
    </message>
    <message>
        <source>%1, because %2 is %3: the overall colour is that of the weakest dimension.</source>
        <translation>%1, am fod %2 yn %3: lliw&apos;r dimensiwn gwannaf yw&apos;r lliw cyffredinol.</translation>
    </message>
    <message>
        <source>No overall colour: no headline measure has a verdict.</source>
        <translation>Dim lliw cyffredinol: nid oes gan yr un prif fesur ddyfarniad.</translation>
    </message>
    <message>
        <source>Green: every headline measure with a verdict is green.</source>
        <translation>Gwyrdd: mae pob prif fesur â dyfarniad yn wyrdd.</translation>
    </message>
    <message>
        <source>%1, because %2 is %3: the overall colour is that of the worst headline measure.</source>
        <translation>%1, am fod %2 yn %3: lliw&apos;r prif fesur gwaethaf yw&apos;r lliw cyffredinol.</translation>
    </message>
    <message>
        <source>This organisation gives providers no overall colour.</source>
        <translation>Nid yw&apos;r sefydliad hwn yn rhoi lliw cyffredinol i ddarparwyr.</translation>
    </message>
    <message>
        <source>%1 without a verdict</source>
        <translation>%1 heb ddyfarniad</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Data quality is %1 from %2</source>
        <translation>Ansawdd y data yw %1 o %2</translation>
    </message>
    <message>
        <source>Data quality is %1</source>
        <translation>Ansawdd y data yw %1</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2.</source>
        <translation>Cymeradwywyd gan %1 ar %2.</translation>
    </message>
    <message>
        <source>Signed off by %1.</source>
        <translation>Cymeradwywyd gan %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1: %2, tighter</source>
        <translation>%1: %2, tynnach</translation>
    </message>
    <message>
        <source>%1: %2, tighter by %3</source>
        <translation>%1: %2, tynnach o %3</translation>
    </message>
    <message>
        <source>%1: %2, looser</source>
        <translation>%1: %2, llacach</translation>
    </message>
    <message>
        <source>%1: %2, looser by %3</source>
        <translation>%1: %2, llacach o %3</translation>
    </message>
    <message>
        <source>%1: %2, another rule</source>
        <translation>%1: %2, rheol arall</translation>
    </message>
    <message>
        <source>No figure for the same period of the year before.</source>
        <translation>Dim ffigur am yr un cyfnod y flwyddyn flaenorol.</translation>
    </message>
    <message>
        <source>The same as in %1, when it was %2.</source>
        <translation>Yr un fath ag yn %1, pan oedd yn %2.</translation>
    </message>
    <message>
        <source>Up %1 on %2, when it was %3.</source>
        <translation>I fyny %1 o&apos;i gymharu â %2, pan oedd yn %3.</translation>
    </message>
    <message>
        <source>Down %1 on %2, when it was %3.</source>
        <translation>I lawr %1 o&apos;i gymharu â %2, pan oedd yn %3.</translation>
    </message>
    <message>
        <source>Up on the year before in %1.</source>
        <translation>I fyny ar y flwyddyn flaenorol mewn %1.</translation>
    </message>
    <message>
        <source>up %1 of %2</source>
        <translation>i fyny mewn %1 o %2</translation>
    </message>
    <message>
        <source>A spreadsheet holds %L1 rows and the table has %L2. Filter it, or export it as CSV.</source>
        <translation>Mae taenlen yn dal %L1 rhes ac mae gan y tabl %L2. Hidlwch ef, neu allforiwch ef fel CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: there may be no room on the disk that holds temporary files. Nothing was written.</source>
        <translation>Ni ellid gwneud y daenlen: efallai nad oes lle ar y ddisg sy&apos;n dal ffeiliau dros dro. Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Data hyd at</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>The domain in short</source>
        <translation>Y parth yn gryno</translation>
    </message>
    <message>
        <source>Words missing: what the reader should take from this domain.</source>
        <translation>Geiriau ar goll: beth ddylai&apos;r darllenydd ei gymryd o&apos;r parth hwn.</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>dim targed</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Beth a gyfrifir</translation>
    </message>
    <message>
        <source>Target, year by year</source>
        <translation>Targed, fesul blwyddyn</translation>
    </message>
    <message>
        <source>%1, out of: %2</source>
        <translation>%1, allan o: %2</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Diffiniadau</translation>
    </message>
    <message>
        <source>Outcomes and what measures them</source>
        <translation>Canlyniadau a&apos;r hyn sy&apos;n eu mesur</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Y llynedd</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Cymheiriaid</translation>
    </message>
    <message>
        <source>(YTD)</source>
        <translation type="unfinished">(YTD)</translation>
    </message>
    <message>
        <source>no measure yet</source>
        <translation>dim mesur eto</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>dim ffigurau</translation>
    </message>
    <message>
        <source>Run chart, %1 quarters. Data to %2.</source>
        <translation>Siart rhediad, %1 chwarter. Data hyd at %2.</translation>
    </message>
    <message>
        <source>Nothing is red or amber.</source>
        <translation>Nid oes dim yn goch nac yn ambr.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Overarching indicators</source>
        <translation>Dangosyddion trosfwaol</translation>
    </message>
    <message>
        <source>Improvement area: %1</source>
        <translation>Maes gwella: %1</translation>
    </message>
    <message>
        <source>Other measures of this domain</source>
        <translation>Mesurau eraill y parth hwn</translation>
    </message>
    <message>
        <source>%1 red, %2 amber, %3 green, %4 without a verdict. %5 of %6 framework indicators have a figure.</source>
        <translation>%1 coch, %2 ambr, %3 gwyrdd, %4 heb ddyfarniad. Mae gan %5 o %6 dangosydd fframwaith ffigur.</translation>
    </message>
    <message>
        <source>Other measures without figures, not listed: %1.</source>
        <translation>Mesurau eraill heb ffigurau, nas rhestrir: %1.</translation>
    </message>
    <message>
        <source>Outcomes framework %1, figures of %2</source>
        <translation>Fframwaith canlyniadau %1, ffigurau %2</translation>
    </message>
    <message>
        <source>Outcomes, domain by domain</source>
        <translation>Canlyniadau, fesul parth</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambr</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Gwyrdd</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Dim dyfarniad</translation>
    </message>
    <message>
        <source>Framework measured</source>
        <translation>Fframwaith a fesurir</translation>
    </message>
    <message>
        <source>Stands worst</source>
        <translation type="unfinished">Yn sefyll waethaf</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>neb wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Pob darparwr</translation>
    </message>
    <message>
        <source>Year to date of each measure.</source>
        <translation>Y flwyddyn hyd yma i bob mesur.</translation>
    </message>
    <message>
        <source>Latest figure of each measure; the year to date where the target is for the year. Overall: of all measures, not only of those shown.</source>
        <translation>Ffigur diweddaraf pob mesur; y flwyddyn hyd yma lle mae&apos;r targed am y flwyddyn. Cyffredinol: o bob mesur, nid dim ond y rhai a ddangosir.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>To compare with</source>
        <translation>I gymharu ag ef</translation>
    </message>
    <message>
        <source>poor data quality</source>
        <translation>ansawdd data gwael</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Dyfarniadau</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>† Judged by the lead. %1</source>
        <translation>† Barnwyd gan yr arweinydd. %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Care Quality Commission</source>
        <translation>Comisiwn Ansawdd Gofal (CQC)</translation>
    </message>
    <message>
        <source>No rating is held.</source>
        <translation>Ni ddelir sgôr.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Fel y cyhoeddwyd</translation>
    </message>
    <message>
        <source>O outstanding, G good, RI requires improvement, I inadequate. An empty place: not answered in that report.</source>
        <translation>O rhagorol, G da, RI angen gwella, I annigonol. Lle gwag: nis atebwyd yn yr adroddiad hwnnw.</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Beth sydd angen sylw</translation>
    </message>
    <message>
        <source>Data to %1: %2 red, %3 amber, %4 green, %5 without a verdict.</source>
        <translation>Data hyd at %1: %2 coch, %3 ambr, %4 gwyrdd, %5 heb ddyfarniad.</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 mis</translation>
    </message>
    <message>
        <source>Sites and services</source>
        <translation>Safleoedd a gwasanaethau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Comments on figures</source>
        <translation>Sylwadau ar ffigurau</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>%1 (The figure has changed since.)</source>
        <translation>%1 (Mae&apos;r ffigur wedi newid ers hynny.)</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be attached.</source>
        <translation>Nid ffeil y gellir ei hatodi yw “%1”.</translation>
    </message>
    <message>
        <source>“%1” is too large to be kept in your file: at most %2 MB.</source>
        <translation>Mae “%1” yn rhy fawr i&apos;w chadw yn eich ffeil: %2 MB ar y mwyaf.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Ni ellir darllen “%1”: %2.</translation>
    </message>
    <message>
        <source>The attached file is not in this file.</source>
        <translation>Nid yw&apos;r ffeil a atodwyd yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Taken off the record</source>
        <translation>Tynnwyd oddi ar y cofnod</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Canslwyd. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>CQC ratings from %1</source>
        <translation>Sgorau CQC o %1</translation>
    </message>
    <message>
        <source>The mapping’s “creates” cannot set “%1” of an indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider “%1”</source>
        <translation>y darparwr “%1”</translation>
    </message>
    <message>
        <source>the indicator “%1”</source>
        <translation>y dangosydd “%1”</translation>
    </message>
    <message>
        <source>%1 was withdrawn. Restore it, or take its rows out</source>
        <translation>Tynnwyd %1 yn ôl. Adferwch ef, neu tynnwch ei resi allan</translation>
    </message>
    <message>
        <source>A record cannot be linked to itself.</source>
        <translation>Ni ellir cysylltu cofnod ag ef ei hun.</translation>
    </message>
    <message>
        <source>The link is not in this file.</source>
        <translation>Nid yw&apos;r ddolen yn y ffeil hon.</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>Heb gysylltiad mwyach</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>The term “%1” needs a word. Type one, or take the default.</source>
        <translation>Mae angen gair ar y term “%1”. Teipiwch un, neu cymerwch yr un diofyn.</translation>
    </message>
    <message>
        <source>There is no set of terms called %1.</source>
        <translation>Nid oes set o dermau o&apos;r enw %1.</translation>
    </message>
    <message>
        <source>all providers</source>
        <translation>pob darparwr</translation>
    </message>
    <message>
        <source>%1; where it has none, of the provider in the worst position</source>
        <translation>%1; lle nad oes ganddo un, y darparwr yn y sefyllfa waethaf</translation>
    </message>
    <message>
        <source>There is no domain “%1” in this file.</source>
        <translation>Nid oes parth “%1” yn y ffeil hon.</translation>
    </message>
    <message>
        <source>The provider as a whole</source>
        <translation>Y darparwr yn ei gyfanrwydd</translation>
    </message>
    <message>
        <source>contract: %1</source>
        <translation>contract: %1</translation>
    </message>
    <message>
        <source>no dates entered</source>
        <translation>dim dyddiadau wedi&apos;u rhoi</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Yn perthyn i</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Rhagflaenydd</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Olynydd</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Agorwyd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Cod rhanbarth</translation>
    </message>
    <message>
        <source>ICB code</source>
        <translation>Cod ICB</translation>
    </message>
    <message>
        <source>In peer groups</source>
        <translation>Mewn grwpiau cymheiriaid</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim un</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1: %2 Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Nid oes maes “%1”.</translation>
    </message>
    <message>
        <source>One of the records is not in the file any more. Nothing was changed.</source>
        <translation>Nid yw un o&apos;r cofnodion yn y ffeil mwyach. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 by import of “%2”</source>
        <translation>%1 gan fewnforio “%2”</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Atodiad</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>The file has changed since the pages of %1 were made. They were not issued; look at them again, then issue.</source>
        <translation>Mae&apos;r ffeil wedi newid ers gwneud tudalennau %1. Nis cyhoeddwyd; edrychwch arnynt eto, yna cyhoeddwch.</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation> “%1”</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 yn rhagor</translation>
    </message>
    <message>
        <source>This report is for the public, and a person could be named in it: %1. Mend the words, or say there why they may stay.</source>
        <translation>Mae&apos;r adroddiad hwn i&apos;r cyhoedd, a gellid enwi person ynddo: %1. Cywirwch y geiriau, neu dywedwch yno pam y cânt aros.</translation>
    </message>
    <message>
        <source>Say why these words may stay.</source>
        <translation>Dywedwch pam y caiff y geiriau hyn aros.</translation>
    </message>
    <message>
        <source>Leave the person out of the reason too: it is kept in the history.</source>
        <translation>Gadewch y person allan o&apos;r rheswm hefyd: fe&apos;i cedwir yn yr hanes.</translation>
    </message>
    <message>
        <source>The record is not in this file.</source>
        <translation>Nid yw&apos;r cofnod yn y ffeil hon.</translation>
    </message>
    <message>
        <source>“%1” is not a target. Type a number such as 95, or ≥ 95, ≤ 20, 85 to 95.</source>
        <translation>Nid targed yw “%1”. Teipiwch rif fel 95, neu ≥ 95, ≤ 20, 85 to 95.</translation>
    </message>
    <message>
        <source>This measure is no longer in the file.</source>
        <translation>Nid yw&apos;r mesur hwn yn y ffeil mwyach.</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>darllen yn unig</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>symudwyd i %1</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ddim yno nawr</translation>
    </message>
    <message>
        <source>its folder is not there now</source>
        <translation>nid yw ei ffolder yno nawr</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yfory</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Gorchymyn</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ym mhobman</translation>
    </message>
    <message>
        <source>Keys of Candour</source>
        <translation>Bysellau Candour</translation>
    </message>
    <message>
        <source>This column cannot be pasted into.</source>
        <translation>Ni ellir gludo i&apos;r golofn hon.</translation>
    </message>
    <message>
        <source>There is no record called “%1”.</source>
        <translation>Nid oes cofnod o&apos;r enw “%1”.</translation>
    </message>
    <message>
        <source>More than one record could be meant by “%1”.</source>
        <translation>Gallai “%1” olygu mwy nag un cofnod.</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Fesul blwyddyn</translation>
    </message>
    <message>
        <source>, year to date</source>
        <translation>, y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>No figures of England, the region or a group of peers are in the file.</source>
        <translation>Nid oes ffigurau Lloegr, y rhanbarth na grŵp cymheiriaid yn y ffeil.</translation>
    </message>
    <message>
        <source>A banded measure is not ranked or compared.</source>
        <translation>Ni chaiff mesur â bandiau ei restru yn ei drefn na&apos;i gymharu.</translation>
    </message>
    <message>
        <source>Counts and yes or no answers of organisations of different size are not compared.</source>
        <translation>Ni chymherir cyfrifon nac atebion ie neu na sefydliadau o wahanol faint.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Overarching indicator</source>
        <translation>Dangosydd trosfwaol</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Rhennir â</translation>
    </message>
    <message>
        <source>In development</source>
        <translation>Wrthi&apos;n cael ei ddatblygu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>No measure yet. Tie one of the organisation&apos;s measures to this indicator in its form, under “Framework indicator”.</source>
        <translation>Dim mesur eto. Clymwch un o fesurau&apos;r sefydliad wrth y dangosydd hwn yn ei ffurflen, dan “Dangosydd fframwaith”.</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Dim ffigurau eto.</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>cliriwyd</translation>
    </message>
    <message>
        <source>Nobody has graded these data.</source>
        <translation>Nid oes neb wedi graddio&apos;r data hyn.</translation>
    </message>
    <message>
        <source>(%1 of %2 figures)</source>
        <translation>(%1 o %2 ffigur)</translation>
    </message>
    <message>
        <source>The figure that this was written about was taken back. Check that it still holds.</source>
        <translation>Tynnwyd yn ôl y ffigur yr ysgrifennwyd hyn amdano. Gwiriwch ei fod yn dal yn wir.</translation>
    </message>
    <message>
        <source>Written when the figure was %1; now it is %2 (%3). Check that it still holds.</source>
        <translation>Ysgrifennwyd pan oedd y ffigur yn %1; bellach mae&apos;n %2 (%3). Gwiriwch ei fod yn dal yn wir.</translation>
    </message>
    <message>
        <source>Written about a figure that was taken back since; now it is %1. Check that it still holds.</source>
        <translation>Ysgrifennwyd am ffigur a dynnwyd yn ôl ers hynny; bellach mae&apos;n %1. Gwiriwch ei fod yn dal yn wir.</translation>
    </message>
    <message>
        <source>Worked out anew from the figures of its months</source>
        <translation>Wedi&apos;i gyfrifo o&apos;r newydd o ffigurau ei fisoedd</translation>
    </message>
    <message>
        <source>In every table</source>
        <translation>Ym mhob tabl</translation>
    </message>
    <message>
        <source>In every form</source>
        <translation>Ym mhob ffurflen</translation>
    </message>
    <message>
        <source>target %1 until %2</source>
        <translation>targed %1 hyd %2</translation>
    </message>
    <message>
        <source>%1 cannot be issued yet. Places that wait for words: %2; the first is “%3”.</source>
        <translation>Ni ellir cyhoeddi %1 eto. Lleoedd sy&apos;n aros am eiriau: %2; y cyntaf yw “%3”.</translation>
    </message>
    <message>
        <source>%1, issued %2, journal %3</source>
        <translation>%1, cyhoeddwyd %2, dyddlyfr %3</translation>
    </message>
    <message>
        <source>, in the same %1 of %2 periods</source>
        <translation>, yn yr un %1 o %2 gyfnod</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopiwyd. Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Poor data quality: take care; what is wrong with the data is said beneath the tables.</source>
        <translation>Ansawdd data gwael: cymerwch ofal; dywedir dan y tablau beth sydd o&apos;i le ar y data.</translation>
    </message>
    <message>
        <source>Named {organisation.board} member</source>
        <translation>Aelod a enwir o&apos;r {organisation.board}</translation>
    </message>
    <message>
        <source>England and region: the figure published for the same period, or the one named. Peers: numerators and denominators of the other members of the group taken together. Beside a year to date of which months are missing they cover the same months. Nothing is shown where there is no such figure.</source>
        <translation>Lloegr a&apos;r rhanbarth: y ffigur a gyhoeddwyd am yr un cyfnod, neu&apos;r un a enwir. Cymheiriaid: rhifiaduron ac enwaduron aelodau eraill y grŵp gyda&apos;i gilydd. Wrth ymyl blwyddyn hyd yma y mae misoedd ohoni ar goll, maent yn cwmpasu&apos;r un misoedd. Ni ddangosir dim lle nad oes ffigur o&apos;r fath.</translation>
    </message>
    <message>
        <source>{Organisation.board} member</source>
        <translation type="unfinished">Aelod o&apos;r {Organisation.board}</translation>
    </message>
    <message>
        <source>Named {organisation.board} member: none named.</source>
        <translation>Aelod a enwir o&apos;r {organisation.board}: neb wedi&apos;i enwi.</translation>
    </message>
    <message>
        <source>Named {organisation.board} member: %1.</source>
        <translation>Aelod a enwir o&apos;r {organisation.board}: %1.</translation>
    </message>
    <message>
        <source>{Scorecard}, %1 (%2)</source>
        <translation>{Scorecard}, %1 (%2)</translation>
    </message>
    <message>
        <source>What the {organisation.board} should take from this domain. Left empty, only the figures are printed.</source>
        <translation>Beth ddylai&apos;r {organisation.board} ei gymryd o&apos;r parth hwn. Os gadewir yn wag, dim ond y ffigurau a argreffir.</translation>
    </message>
    <message>
        <source>{Scorecard.abbr}, %1</source>
        <translation>{Scorecard.abbr}, %1</translation>
    </message>
    <message>
        <source>Columns that CQC’s files do not have were passed over: %1.</source>
        <translation>Hepgorwyd colofnau nad yw ffeiliau CQC yn eu cynnwys: %1.</translation>
    </message>
    <message>
        <source>A person could be named in this reason, which is printed and kept for good; say it without the person.</source>
        <translation>Gellid enwi person yn y rheswm hwn, a argreffir ac a gedwir am byth; dywedwch hyn heb y person.</translation>
    </message>
    <message>
        <source>A verdict of your own is red, amber or green; nothing was changed.</source>
        <translation>Coch, ambr neu wyrdd yw dyfarniad o&apos;ch eiddo eich hun; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The provider or the indicator of this verdict is not in this file any more; nothing was changed.</source>
        <translation>Nid yw darparwr neu ddangosydd y dyfarniad hwn yn y ffeil mwyach; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>“%1” is no period that a verdict could be about; nothing was changed.</source>
        <translation>Nid yw “%1” yn gyfnod y gallai dyfarniad fod amdano; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 has not begun yet, so there is nothing to judge; nothing was changed.</source>
        <translation>Nid yw %1 wedi dechrau eto, felly nid oes dim i&apos;w farnu; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2, so there is nothing to judge; nothing was changed.</source>
        <translation>Nid oes ffigurau %1 am %2, felly nid oes dim i&apos;w farnu; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Nothing was received for %1, and what is missing is never green; nothing was changed.</source>
        <translation>Ni dderbyniwyd dim am %1, ac nid yw&apos;r hyn sydd ar goll byth yn wyrdd; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished">hyd at %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished">o %1 i %2</translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished">yn cynnwys</translation>
    </message>
    <message>
        <source>is between</source>
        <translation type="unfinished">rhwng</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished">yn un o</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished">yn wag</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation type="unfinished">heb fod yn wag</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>Open the scorecard</source>
        <translation>Agor y cerdyn sgorio</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Taenlenni</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Ffeiliau CSV</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was not changed. Choose another name.</source>
        <translation type="unfinished">Mae ffeil “%1” yno eisoes. Nis newidiwyd. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>There is no room for “%1” in “%2”: it needs %3. Make room there or choose another folder; nothing of it was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for “%1” in “%2”: it needs %3 and %4 are free. Make room there or choose another folder; nothing of it was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no year to date can be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure for %1 can be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period has a value without numerator and denominator, so %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a value without numerator and denominator, so %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have values without numerator and denominator, so %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed or damaged since it was encrypted, or is no encrypted copy. Nothing of it was used. Try another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” breaks off before its end: a part of it is missing. Copy it again from where it came from, or try another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted copy was stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check its disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption does not work on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was encrypted by a newer version of Candour. Install that to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to make a key from the passphrase. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs %1 characters or more. Three or four words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted copy “%1” could not be read back as it was written, and was removed. Check the disk it goes to, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase that “%1” was encrypted with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures were corrected after a report with them was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Adroddiad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>restated since it was reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, which says what the backup must hold, cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is not byte for byte what its manifest says was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal ends at %1; the manifest of the backup says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table “%1” has %2 rows; the manifest of the backup says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there and cannot be made. Choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Wedyn</translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that differ from what issued reports say, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a count: type a whole number, or a half where a case is shared with another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would change. Give a reason to restate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in what would leave the house: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the words, or say there why they may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target already begins on that day. Say why it was wrong, or let the new one begin on another day.</source>
        <translation type="unfinished">Mae targed eisoes yn dechrau ar y diwrnod hwnnw. Dywedwch pam roedd yn anghywir, neu gadewch i&apos;r un newydd ddechrau ar ddiwrnod arall.</translation>
    </message>
    <message>
        <source>Verdicts that stand would be others. Say why, or let the target begin with the next figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup of %1 holds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there now; there is a backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these records is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; first written by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Ynghylch</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Manylion</translation>
    </message>
    <message>
        <source>Newly red in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, and getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, and something has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, and getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, and something has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, but getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, and will stay red as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, and will miss the target as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, but will miss the target as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will miss the target as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, but common cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, but common cause: will meet the target only by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, but common cause: will meet the target only by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, but common cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special cause: something has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, but getting better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, but getting better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, but will meet the target only by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, and getting better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, and steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed for the worse: ask what, and since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is still met, but something has changed for the worse: ask now, before it turns red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target lies beyond what this process gives: only another process will meet it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one meets the target, but the process as it is will not go on doing so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One figure of this size is no news: ask what would have to change for every one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target lies within the limits: it is met one time and missed the next without anything having changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed: ask whether it was meant to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done seems to work: find out what it was, and see that it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed for the better: find out what it was, and share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: look again with the next figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colours and control charts say together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished">Sicrwydd</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: a wave is common cause, nothing unusual; H and L are a special cause with high or low values, blue for better, orange for worse. Assurance: P meets the target every time as things are, F misses it every time, ? meets it by chance. Rules of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the %1 that need attention most; %2 more are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalculated from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalculated from here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Maint</translation>
    </message>
    <message>
        <source>Sigmas from the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1 then</source>
        <translation type="unfinished">targed %1 bryd hynny</translation>
    </message>
    <message>
        <source>interval %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sigma from the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished">%1, %2. %3</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel plot of %1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Control chart of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control charts on one scale, each with its own limits; rules of %1. Data to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small control charts of %1, one for each of %2 providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand at this point already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider or the measure of this chart is not in this file any more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no period that a point of this chart could be about; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not begun yet, so the chart has no such point; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure of %1 for %2, so the chart has no such point; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits are calculated anew for a reason: it is printed under the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which point the limits are calculated anew, or on how many points they are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits are fixed on %1 points or more; %2 are too few to know a process by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the first point of this chart, where its limits begin anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits are calculated anew from %1 already (“%2”); change that instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of the first part are fixed already (“%1”); change that instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>In every chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
        <source>Save the picture of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figures of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly special cause in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: the system lets no file be made in that folder. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YTD %1</source>
        <translation type="unfinished">YTD %1</translation>
    </message>
    <message>
        <source>YTD: the colour is that of the year to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are widened for over-dispersion; the faint lines are those of chance alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Var.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, high or low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target met every time, never, by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits from %1 points, the last %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points, the last %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; trial limits, of fewer than %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; rules of %3. Data to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: the indicator “%3” is not in the file. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: the provider “%3” is not in the file. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but without effect: %1 has no figures with the breakdown “%2”. Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but without effect until there are figures of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but without effect until %1 has a point in %2 or later; its latest is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but without effect: limits begin anyway at %1, the first point of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part here that is calculated anew and has its limits fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table of figures was found in “%1”, and no mapping fits it. Nothing was imported. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “%1” besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same words, written otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; changed since it was signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came of those due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished">Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>missing: due, and not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing due, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is worked out. A provider owes again what it sent in the twelve months before, unless a rule of ours says otherwise. Where no rule says when, its own figures are due 15 calendar days after the end of a month, 30 after a quarter, 60 after a half-year and 90 after a year; those from national publications after 45, 90 and 180 days. A figure came on the day noted as received, else on the day of its first import; what was loaded as history is not called late. Each figure is counted once: a provisional one as provisional, else one that is signed off as signed off, late or not. A sign-off no longer holds when the figure is changed after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished">Ansawdd data</translation>
    </message>
    <message>
        <source>No provider owes any figures for this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures for periods that end in %1, as of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, late, provisional or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: everything that was due in %1 came on time and is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How complete the months were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 figures: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation type="unfinished">%1 dangosydd</translation>
    </message>
    <message>
        <source>%1 providers</source>
        <translation type="unfinished">%1 darparwr</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Sheet and cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The following figures for %1, due on %2, have not reached us:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The following figures have not reached us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, due on %2 (%3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that have not reached us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear colleagues,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send them, or tell us by when we can expect them and what is in the way. If you have sent them already, please tell us when and to whom; and thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read again, so it is not kept with its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed after it was read, so it is not kept with its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 32 MB, so only its name, size and digest are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may mean “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not kept with its figures, as it holds what looks like patient data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed, %1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds no CSV, XLSX, ODS or XLS file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Mewnforio</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Gadawyd allan</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mapping fits “%1”, and how it is meant is not sure enough to import it unasked (%2 %). Nothing was imported. %3 Answer, name a mapping, or make one for this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be either of two records of this name. Write its code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”, “</source>
        <translation type="unfinished">”, “</translation>
    </message>
    <message>
        <source>The column %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns %1 are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may now be called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet is called “%1”; the heads stand on “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads stand in line %1, no longer in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is headed by a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping does not know %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of sheet “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation type="unfinished">Rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>No provider “%1” is asked for figures. Asked are those with a contract or a role of ours; while there are none, those with figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-quality sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing has come yet. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first what is to be signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who signs the figures off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first which figures came on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure was signed off together with all others of its provider and month. Choose the month of the provider to take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these figures is signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say whether more or less is better, and neither does the measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the limit itself out; a target here takes it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a percentage, and the measure holds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may mean a fraction or a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for every provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: “%3” was not kept, as another target stands (%4). Give a reason to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Label</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of a column that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the figures of its row are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands above the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds up others and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a figure or label and could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula of the sender failed here; the figure is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May name a patient. It is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation type="unfinished">1 ffigur</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation type="unfinished">%1 ffigur</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished">1 rhes</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished">%1 rhes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished">Yn cael ei darllen</translation>
    </message>
    <message>
        <source>Needs a mapping</source>
        <translation type="unfinished">Angen map</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to import</source>
        <translation type="unfinished">%1 i&apos;w mewnforio</translation>
    </message>
    <message>
        <source>Being imported</source>
        <translation type="unfinished">Yn cael ei mewnforio</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation type="unfinished">Mewnforiwyd %1</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation type="unfinished">Ni ellir ei mewnforio</translation>
    </message>
    <message>
        <source>No table stands at this cell. Point at its heads first: “Heads are in this row”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this table the months stand side by side, and the cells under them are the values. A column whose head is no month cannot be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this table the providers stand side by side, and the cells under them are the values. Use “All fields…” to name another provider&apos;s column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells under the heads are the values of this table; it has no columns of numerators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measure “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns of this table are measures of their own, so no column names the measure of a row. Set those aside first (“not read”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this table the months stand side by side, so no column says the period of a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished">%1: %2. %3 {1,?} {2,?}</translation>
    </message>
    <message>
        <source>Figures missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which figures are missing under Data, Submissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 that were due up to those of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the last three months that stand in this report, and what each was read from. Vintage 2 is a figure restated once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provider</source>
        <translation type="unfinished">1 darparwr</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation type="unfinished">1 dangosydd</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished">a %1 yn rhagor</translation>
    </message>
    <message>
        <source>Made-up figures of the sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished">Teipiwyd</translation>
    </message>
    <message>
        <source>Typed on %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, received %2, loaded by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data graded anew</source>
        <translation type="unfinished">Graddiwyd y data o&apos;r newydd</translation>
    </message>
    <message>
        <source>Grade of the data taken away</source>
        <translation type="unfinished">Tynnwyd gradd y data</translation>
    </message>
    <message>
        <source>It may be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure first: then every value it had is listed, with where each came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Vintage %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation type="unfinished">Dadwnaed y mewnforiad</translation>
    </message>
</context>
<context>
    <name>candour::AboutDialog</name>
    <message>
        <source>About Candour</source>
        <translation>Ynghylch Candour</translation>
    </message>
    <message>
        <source>Candour</source>
        <translation>Candour</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3. It comes without any warranty. Everything stays on this computer: the program asks no network for anything.</source>
        <translation>Meddalwedd rydd dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3. Daw heb unrhyw warant. Mae popeth yn aros ar y cyfrifiadur hwn: nid yw&apos;r rhaglen yn gofyn am ddim gan unrhyw rwydwaith.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fersiynau</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copïo&apos;r fersiynau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>A quality workbench for NHS commissioners.</source>
        <translation>Mainc waith ansawdd i gomisiynwyr y GIG.</translation>
    </message>
    <message>
        <source>windows, charts, printing</source>
        <translation>ffenestri, siartiau, argraffu</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>y ffeil</translation>
    </message>
    <message>
        <source>PDF outline and properties</source>
        <translation>Amlinelliad a phriodweddau PDF</translation>
    </message>
    <message>
        <source>spreadsheets</source>
        <translation>taenlenni</translation>
    </message>
    <message>
        <source>results of calls</source>
        <translation>canlyniadau galwadau</translation>
    </message>
    <message>
        <source>the font of papers</source>
        <translation>ffont papurau</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Rhaglen</translation>
    </message>
    <message>
        <source>&amp;Built with</source>
        <translation>&amp;Adeiladwyd gyda</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Trwydded</translation>
    </message>
    <message>
        <source>What Candour is built with, and its licences</source>
        <translation>Beth yr adeiladwyd Candour ag ef, a&apos;i drwyddedau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Trwydded</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Y drwydded</translation>
    </message>
</context>
<context>
    <name>candour::AnswerForm</name>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished">&amp;Darparwr</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation type="unfinished">Cod neu enw</translation>
    </message>
    <message>
        <source>Say whose figures these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Apr 2026 or 2026-Q1</source>
        <translation type="unfinished">Er enghraifft Apr 2026 neu 2026-Q1</translation>
    </message>
    <message>
        <source>Say which period the figures are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the figures measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Small numbers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the small numbers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the figures stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fractions: 0.85 means 85 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent already: 0.85 means 0.85 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no month, quarter or year that is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Application</name>
    <message>
        <source>Writing to the file</source>
        <translation>Ysgrifennu i&apos;r ffeil</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Rhestrau</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Dyddlyfr</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::AttachmentEditor</name>
    <message>
        <source>Choose file…</source>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: dewis ffeil</translation>
    </message>
    <message>
        <source>%1: take the file away</source>
        <translation>%1: tynnu&apos;r ffeil</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Dewis ffeil: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No file. Choose one, or drop it here.</source>
        <translation>Dim ffeil. Dewiswch un, neu gollyngwch hi yma.</translation>
    </message>
</context>
<context>
    <name>candour::AttachmentsPanel</name>
    <message>
        <source>Attachments</source>
        <translation>Atodiadau</translation>
    </message>
    <message>
        <source>No files yet. Drop one here, or add it. It is kept within your Candour file, so that it is there wherever you take that.</source>
        <translation>Dim ffeiliau eto. Gollyngwch un yma, neu ychwanegwch hi. Fe&apos;i cedwir o fewn eich ffeil Candour, fel y bydd yno ble bynnag yr ewch â honno.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Ychwanegu ffeil…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Agor copi</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Cadw fel…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nodyn…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Atodiad: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>candour::Authorship</name>
    <message>
        <source>Visitor</source>
        <translation>Ymwelydd</translation>
    </message>
</context>
<context>
    <name>candour::BackupCommands</name>
    <message>
        <source>No backup was made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file is as it was; nothing in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup before the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import can also be undone. Without a backup there is no copy of the file as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import without a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you did is saved in the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder: it was deleted, moved, renamed or replaced while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was moved or renamed, everything you did is saved in it, where it is now. If it was deleted, closing it loses everything: save a copy first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour files</source>
        <translation type="unfinished">Ffeiliau Candour</translation>
    </message>
</context>
<context>
    <name>candour::BackupDialog</name>
    <message>
        <source>&amp;Encrypt it with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked copy of the file with everything in it. There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked copy of the file with everything in it. The last one is of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished">&amp;Dewis…</translation>
    </message>
    <message>
        <source>Choose the folder of this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Folder of this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight characters or more; three or four words are good. Without the passphrase nobody can open the backup again, and it is stored nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the backup again, and it is stored nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt a backup that leaves this computer: whoever finds it could read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BackupReader</name>
    <message>
        <source>It was made by an older version of Candour and is brought up to date when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the file that was backed up under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed after it was made: it is not byte for byte what was written on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not restored: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Rhoi&apos;r neges hon o&apos;r neilltu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Rhybudd</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
</context>
<context>
    <name>candour::BatchDetails</name>
    <message>
        <source>Typed</source>
        <translation>Teipiwyd</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Mewnforiwyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Adferwyd</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 ar %2.</translation>
    </message>
    <message>
        <source>%1 on %2 by %3.</source>
        <translation>%1 ar %2 gan %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Rheswm: %1</translation>
    </message>
    <message>
        <source>%1 of the source refused.</source>
        <translation>Gwrthodwyd %1 o&apos;r ffynhonnell.</translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation>Manylion y mewnforiad</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Darllenwyd fel</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Daeth â</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Withdrawn: the figures before it stand, where there are any</source>
        <translation>Tynnwyd yn ôl: mae&apos;r ffigurau o&apos;i flaen yn sefyll, lle mae rhai</translation>
    </message>
    <message>
        <source>In force, where nothing newer replaced it</source>
        <translation>Mewn grym, lle na ddisodlwyd ef gan ddim mwy newydd</translation>
    </message>
    <message>
        <source>Came with the file</source>
        <translation>Daeth gyda&apos;r ffeil</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished">%1: %2 → %3</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished">Agor copi</translation>
    </message>
    <message>
        <source>Save source as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the program for such files; what is changed there stays a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was read, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they stand in the source, each with why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation type="unfinished">%1 wedi&apos;u darllen</translation>
    </message>
    <message>
        <source>%1 found in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">Rhesi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Ffynhonnell</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>kept in your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BatchModel</name>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Teipiwyd</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Enghraifft</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Darllenwyd fel</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
</context>
<context>
    <name>candour::BatchSourceCommands</name>
    <message>
        <source>No program here opens “%1”.</source>
        <translation type="unfinished">Nid oes rhaglen yma sy&apos;n agor “%1”.</translation>
    </message>
    <message>
        <source>Save it, and open it where there is one.</source>
        <translation type="unfinished">Cadwch hi, a&apos;i hagor lle mae un.</translation>
    </message>
    <message>
        <source>Save the source of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Pob ffeil</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished">%1 wedi&apos;u gwrthod</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished">Ffeiliau CSV</translation>
    </message>
    <message>
        <source>Only the first %1 refused rows were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend these, import the file again, and look at what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your file was changed.</source>
        <translation type="unfinished">Ni newidiwyd dim yn eich ffeil.</translation>
    </message>
</context>
<context>
    <name>candour::BrandButton</name>
    <message>
        <source>Candour</source>
        <translation>Candour</translation>
    </message>
</context>
<context>
    <name>candour::Brought</name>
    <message>
        <source>it was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was added to it since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::BulkEditDialog</name>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Change many records</source>
        <translation>Newid llawer o gofnodion</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Gwerth newydd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message numerus="yes">
        <source>This changes %n record(s).</source>
        <translation>
            <numerusform>Nid yw hyn yn newid unrhyw gofnod.</numerusform>
            <numerusform>Mae hyn yn newid %n cofnod.</numerusform>
            <numerusform>Mae hyn yn newid %n o gofnodion.</numerusform>
            <numerusform>Mae hyn yn newid %n chofnod.</numerusform>
            <numerusform>Mae hyn yn newid %n o gofnodion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen have this value already.</source>
        <translation>
            <numerusform>Nid oes gan yr un o&apos;r rhai a ddewiswyd y gwerth hwn eisoes.</numerusform>
            <numerusform>Mae gan %n o&apos;r rhai a ddewiswyd y gwerth hwn eisoes.</numerusform>
            <numerusform>Mae gan %n o&apos;r rhai a ddewiswyd y gwerth hwn eisoes.</numerusform>
            <numerusform>Mae gan %n o&apos;r rhai a ddewiswyd y gwerth hwn eisoes.</numerusform>
            <numerusform>Mae gan %n o&apos;r rhai a ddewiswyd y gwerth hwn eisoes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Newid dim cofnodion</numerusform>
            <numerusform>Newid %n cofnod</numerusform>
            <numerusform>Newid %n o gofnodion</numerusform>
            <numerusform>Newid %n chofnod</numerusform>
            <numerusform>Newid %n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why: the reason is kept in the history.</source>
        <translation>Dywedwch pam: cedwir y rheswm yn yr hanes.</translation>
    </message>
    <message numerus="yes">
        <source>Empty it in %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candour::BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
</context>
<context>
    <name>candour::ChartDialog</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ChartTableDialog</name>
    <message>
        <source>Figures of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ChartView</name>
    <message>
        <source>Left and Right move among the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart large…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the point came from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::CheckListEditor</name>
    <message>
        <source>Space ticks, Enter takes what is ticked, Esc leaves it as it was</source>
        <translation>Mae&apos;r bylchwr yn ticio, mae Enter yn cymryd yr hyn a diciwyd, mae Esc yn ei adael fel yr oedd</translation>
    </message>
</context>
<context>
    <name>candour::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
</context>
<context>
    <name>candour::ColumnFilterDialog</name>
    <message>
        <source>Filter by a column</source>
        <translation>Hidlo yn ôl colofn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">i</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prawf</translation>
    </message>
    <message>
        <source>Text to look for</source>
        <translation>Testun i chwilio amdano</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Rows where it</source>
        <translation type="unfinished">Rhesi lle mae&apos;n</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Hidlo</translation>
    </message>
    <message>
        <source>Say from which number, up to which, or both.</source>
        <translation>Dywedwch o ba rif, hyd at ba un, neu&apos;r ddau.</translation>
    </message>
    <message>
        <source>Say from which day, up to which, or both.</source>
        <translation>Dywedwch o ba ddiwrnod, hyd at ba un, neu&apos;r ddau.</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Teipiwch yr hyn i chwilio amdano.</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Ticiwch o leiaf un.</translation>
    </message>
    <message>
        <source>Say from which period, up to which, or both.</source>
        <translation>Dywedwch o ba gyfnod, hyd at ba un, neu&apos;r ddau.</translation>
    </message>
</context>
<context>
    <name>candour::ComparedFigure</name>
    <message>
        <source>%1 is new: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as held: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no figure in the file that can be taken: %2 is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is restated: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DataPage</name>
    <message>
        <source>Parts of this place</source>
        <translation>Rhannau&apos;r lle hwn</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Mewnforion</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Mapiau</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>Mewnforio ffigurau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablau</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Pob ffeil</translation>
    </message>
    <message>
        <source>Nothing can be imported: %1</source>
        <translation>Ni ellir mewnforio dim: %1</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 ffeil</translation>
    </message>
    <message>
        <source>%1 imported from %2.</source>
        <translation>Mewnforiwyd %1 o %2.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Dadwneud y mewnforiad</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Dadwnaed y mewnforiad</translation>
    </message>
    <message>
        <source>The import is undone: its figures are out of force, those before it stand again.</source>
        <translation>Dadwnaed y mewnforiad: nid yw ei ffigurau mewn grym, mae&apos;r rhai o&apos;u blaen yn sefyll eto.</translation>
    </message>
    <message>
        <source>Withdraw import</source>
        <translation>Tynnu&apos;r mewnforiad yn ôl</translation>
    </message>
    <message>
        <source>Bring back import</source>
        <translation>Adfer y mewnforiad</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Allforio ffigurau</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>ffigurau</translation>
    </message>
    <message>
        <source>%1 exported to %2.</source>
        <translation>Allforiwyd %1 i %2.</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 go out of force; the figures before them stand again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 stand again where nothing newer replaced them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the cells in the spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came with these figures, and nothing else uses them. Shall they go too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stay: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them back too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came with them stays: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answered about %1 would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DefinitionSheet</name>
    <message>
        <source>Definition sheet</source>
        <translation>Taflen ddiffiniad</translation>
    </message>
</context>
<context>
    <name>candour::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Hide the details (F4)</source>
        <translation>Cuddio&apos;r manylion (F4)</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Cuddio&apos;r manylion</translation>
    </message>
</context>
<context>
    <name>candour::DifferencesModel</name>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Dangosydd</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished">Darparwr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DifferencesPanel</name>
    <message>
        <source>New</source>
        <translation type="unfinished">Newydd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Newidiwyd</translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure of this file is held already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure that is held would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure of this file is held as it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that an earlier file of this kind brought is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished">Copïo&apos;r rhestr</translation>
    </message>
    <message>
        <source>The file beside what is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the file beside those held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole list, with every digit of its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::DomainCard</name>
    <message>
        <source>Domain %1, %2</source>
        <translation>Parth %1, %2</translation>
    </message>
    <message>
        <source>%1. %2 red, %3 amber, %4 green, %5 without a verdict. %6. %7</source>
        <translation>%1. %2 coch, %3 ambr, %4 gwyrdd, %5 heb ddyfarniad. %6. %7</translation>
    </message>
    <message>
        <source>No {organisation.board} member is named</source>
        <translation>Ni enwir aelod o&apos;r {organisation.board}</translation>
    </message>
    <message>
        <source>{Organisation.board} member: %1</source>
        <translation>Aelod o&apos;r {Organisation.board}: %1</translation>
    </message>
</context>
<context>
    <name>candour::DomainScreen</name>
    <message>
        <source>Nothing in this domain fits the filter.</source>
        <translation>Nid oes dim yn y parth hwn yn cyd-fynd â&apos;r hidlydd.</translation>
    </message>
    <message>
        <source>Filter indicators</source>
        <translation>Hidlo dangosyddion</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Pob lefel</translation>
    </message>
    <message>
        <source>Overarching</source>
        <translation>Trosfwaol</translation>
    </message>
    <message>
        <source>Improvement areas</source>
        <translation>Meysydd gwella</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>Mesurau eraill</translation>
    </message>
    <message>
        <source>With figures</source>
        <translation>Â ffigurau</translation>
    </message>
    <message>
        <source>Red and amber only</source>
        <translation>Coch ac ambr yn unig</translation>
    </message>
    <message>
        <source>Indicators of the domain</source>
        <translation>Dangosyddion y parth</translation>
    </message>
    <message>
        <source>%1 of %2 framework indicators have a figure</source>
        <translation>Mae gan %1 o %2 dangosydd fframwaith ffigur</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>neb wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>{Organisation.board} member for this domain</source>
        <translation>Aelod o&apos;r {Organisation.board} ar gyfer y parth hwn</translation>
    </message>
    <message>
        <source>{Organisation.board} member</source>
        <translation>Aelod o&apos;r {Organisation.board}</translation>
    </message>
</context>
<context>
    <name>candour::DomainsScreen</name>
    <message>
        <source>%1 of %2 framework indicators have a figure</source>
        <translation>Mae gan %1 o %2 dangosydd fframwaith ffigur</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing is red or amber.</source>
        <translation>Nid oes dim yn goch nac yn ambr.</translation>
    </message>
    <message>
        <source>No figures yet. What is worst stands here once some are imported.</source>
        <translation>Dim ffigurau eto. Saif y gwaethaf yma unwaith y mewnforir rhai.</translation>
    </message>
</context>
<context>
    <name>candour::DraftContext</name>
    <message>
        <source>%1 cannot be created: %2 Correct it in the source.</source>
        <translation>Ni ellir creu %1: %2 Cywirwch ef yn y ffynhonnell.</translation>
    </message>
</context>
<context>
    <name>candour::DraftsDialog</name>
    <message>
        <source>Go on with this one</source>
        <translation>Mynd ymlaen â&apos;r un hon</translation>
    </message>
    <message>
        <source>Throw this one away</source>
        <translation>Taflu&apos;r un hon</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Wedi&apos;i deipio a heb ei gadw</translation>
    </message>
    <message>
        <source>These forms were being filled in when the file was last closed. Nothing of this is in your records yet.</source>
        <translation>Roedd y ffurflenni hyn yn cael eu llenwi pan gaewyd y ffeil ddiwethaf. Nid oes dim o hyn yn eich cofnodion eto.</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Cofnod a maes</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Yn y ffeil</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Teipiwyd</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>%1, typed %2</source>
        <translation>%1, teipiwyd %2</translation>
    </message>
</context>
<context>
    <name>candour::DueBadge</name>
    <message>
        <source>%1 overdue, %2 due today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Extras</name>
    <message>
        <source>Interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Dyfarniad</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FigureCommands</name>
    <message>
        <source>Set to red</source>
        <translation>Gosod yn goch</translation>
    </message>
    <message>
        <source>Set to amber</source>
        <translation>Gosod yn ambr</translation>
    </message>
    <message>
        <source>Set to green</source>
        <translation>Gosod yn wyrdd</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Eich dyfarniad</translation>
    </message>
    <message>
        <source>Which verdict do you give %1, year to date to %2?</source>
        <translation>Pa ddyfarniad a rowch i %1, y flwyddyn hyd at %2?</translation>
    </message>
    <message>
        <source>Which verdict do you give %1, %2?</source>
        <translation>Pa ddyfarniad a rowch i %1, %2?</translation>
    </message>
    <message>
        <source>%1
Yours is shown in its place, marked † with your reason, on screen and on paper. The computed one is kept.</source>
        <translation>%1
Dangosir eich un chi yn ei le, wedi&apos;i farcio â † gyda&apos;ch rheswm, ar y sgrin ac ar bapur. Cedwir yr un a gyfrifwyd.</translation>
    </message>
    <message>
        <source>Go back to the computed one</source>
        <translation>Yn ôl at yr un a gyfrifwyd</translation>
    </message>
    <message>
        <source>Reason, as it will be printed</source>
        <translation>Rheswm, fel y&apos;i hargreffir</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Gosodwyd yn %1</translation>
    </message>
    <message>
        <source>A person could be named in this reason. It is printed beside the verdict and kept in the history for good.</source>
        <translation>Gellid enwi person yn y rheswm hwn. Fe&apos;i hargreffir wrth y dyfarniad a&apos;i gadw yn yr hanes am byth.</translation>
    </message>
    <message>
        <source>The verdict was not changed.</source>
        <translation>Ni newidiwyd y dyfarniad.</translation>
    </message>
    <message>
        <source>Say it without the person.</source>
        <translation>Dywedwch hyn heb y person.</translation>
    </message>
    <message>
        <source>Nothing was stored: a figure of an issued report is restated only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restate figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would change. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in this reason. It is listed with the restated figures and kept in the history for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FigureDelegate</name>
    <message>
        <source>New figure for %1</source>
        <translation>Ffigur newydd i %1</translation>
    </message>
    <message>
        <source>A number, a part of a whole such as 612/650, * for suppressed, n/a, or - for not collected. Nothing clears the figure.</source>
        <translation>Rhif, rhan o gyfanswm fel 612/650, * am ffigur a ataliwyd, n/a, neu - os nas casglwyd. Mae dim yn clirio&apos;r ffigur.</translation>
    </message>
</context>
<context>
    <name>candour::FigureDetails</name>
    <message>
        <source>About this figure</source>
        <translation>Am y ffigur hwn</translation>
    </message>
    <message>
        <source>Set the verdict…</source>
        <translation>Gosod y dyfarniad…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Comment on this figure</source>
        <translation>Sylw ar y ffigur hwn</translation>
    </message>
    <message>
        <source>What lies behind this figure. Kept when you leave the field.</source>
        <translation>Beth sydd y tu ôl i&apos;r ffigur hwn. Fe&apos;i cedwir wrth ichi adael y maes.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Diffiniad</translation>
    </message>
    <message>
        <source>%1, yours †</source>
        <translation>%1, eich un chi †</translation>
    </message>
    <message>
        <source>Back to the computed one</source>
        <translation>Yn ôl at y dyfarniad a gyfrifwyd</translation>
    </message>
    <message>
        <source>Takes your verdict away; the rule&apos;s stands again</source>
        <translation>Yn tynnu eich dyfarniad; mae un y rheol yn sefyll eto</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Pob darparwr</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Ansawdd data</translation>
    </message>
    <message>
        <source>Grade the data…</source>
        <translation>Graddio&apos;r data…</translation>
    </message>
    <message>
        <source>Change the target…</source>
        <translation>Newid y targed…</translation>
    </message>
    <message numerus="yes">
        <source>Restated %n times. Before:</source>
        <translation>
            <numerusform>Heb ei ailddatgan. Cynt:</numerusform>
            <numerusform>Ailddatganwyd %n waith. Cynt:</numerusform>
            <numerusform>Ailddatganwyd %n o weithiau. Cynt:</numerusform>
            <numerusform>Ailddatganwyd %n gwaith. Cynt:</numerusform>
            <numerusform>Ailddatganwyd %n o weithiau. Cynt:</numerusform>
        </translation>
    </message>
    <message>
        <source>How this chart was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits calculated anew from a point on, notes at points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value it had…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FigureJumps</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
</context>
<context>
    <name>candour::FileCommands</name>
    <message>
        <source>Integrated care board (2023 onwards)</source>
        <translation>Bwrdd gofal integredig (o 2023)</translation>
    </message>
    <message>
        <source>Clinical commissioning group (2018)</source>
        <translation>Grŵp comisiynu clinigol (2018)</translation>
    </message>
    <message>
        <source>Clinical commissioning group (2015)</source>
        <translation>Grŵp comisiynu clinigol (2015)</translation>
    </message>
    <message>
        <source>Wessex Vale sample</source>
        <translation>Enghraifft Wessex Vale</translation>
    </message>
    <message>
        <source>Open a Candour file</source>
        <translation>Agor ffeil Candour</translation>
    </message>
    <message>
        <source>Candour files</source>
        <translation>Ffeiliau Candour</translation>
    </message>
    <message>
        <source>Figures need a file to go into.</source>
        <translation>Mae angen ffeil ar ffigurau i fynd iddi.</translation>
    </message>
    <message>
        <source>Open a Candour file or make a new one, then drop them again.</source>
        <translation>Agorwch ffeil Candour neu gwnewch un newydd, yna gollyngwch hwy eto.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Yn agor %1…</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>Yn gwneud yr enghraifft…</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>Yn gwneud %1…</translation>
    </message>
    <message>
        <source>A damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup of it is of %1. Restoring it is the safest way. Saving what can be read makes a new file without the history of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of it was found beside it or where backups are kept. If you have one elsewhere, open that. Otherwise what can be read is saved into a new file; the damaged one is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file is damaged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Pob ffeil</translation>
    </message>
    <message>
        <source>Save what can be read into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and others: see the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FileExamination</name>
    <message>
        <source>No table of figures was found in “%1”. %2 Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known mapping fits “%1”, and no table of figures was found in it. %2 Point at its heads, or choose how to read it. Nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FileNotices</name>
    <message>
        <source>Not everything could be shown. %1</source>
        <translation type="unfinished">Ni ellid dangos popeth. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Ceisio eto</translation>
    </message>
    <message>
        <source>Part of this file can no longer be read: the disk or a broken copy has damaged it. What is shown may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change before the program or the computer stopped was not finished, and has been taken back. Everything saved before it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what could be read of the damaged file. %1 Keep the damaged file until you have looked this one over: its history of changes stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever has it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only do this when that computer is switched off or has crashed. If the file is really still open there, what %1 enters from now on is refused and not saved: ask %1 to close it instead. That you took the file over, and from whom, is written in its journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, for the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept open %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Take it over?</source>
        <comment>who keeps the file open</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FileSession</name>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished">Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Candour and has to be brought up to date before it can be read. That cannot be done while it is kept open %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Candour and has to be brought up to date before it can be read, but nothing can be written there. Copy it to where you may write, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::FilterChips</name>
    <message>
        <source>Show all</source>
        <translation>Dangos y cyfan</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>Tynnu pob hidlydd</translation>
    </message>
    <message>
        <source>%1
Enter changes this filter, Delete takes it away</source>
        <translation>%1
Mae Enter yn newid yr hidlydd hwn, mae Delete yn ei dynnu</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Hidlydd %1</translation>
    </message>
    <message>
        <source>Enter changes this filter, Delete takes it away</source>
        <translation>Mae Enter yn newid yr hidlydd hwn, mae Delete yn ei dynnu</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Tynnu&apos;r hidlydd hwn</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>Tynnu&apos;r hidlydd %1</translation>
    </message>
</context>
<context>
    <name>candour::FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>Hidlo</translation>
    </message>
</context>
<context>
    <name>candour::FormKeeper</name>
    <message>
        <source>What you type is not kept until you save: %1</source>
        <translation>Ni chedwir yr hyn a deipiwch nes ichi gadw: %1</translation>
    </message>
</context>
<context>
    <name>candour::FrontSheetPanel</name>
    <message>
        <source>Save front sheet</source>
        <translation>Cadw&apos;r daflen flaen</translation>
    </message>
    <message>
        <source>Front sheet</source>
        <translation>Taflen flaen</translation>
    </message>
    <message>
        <source>Everything a Board asks for is filled in.</source>
        <translation>Mae popeth y mae Bwrdd yn gofyn amdano wedi&apos;i lenwi.</translation>
    </message>
    <message>
        <source>Still empty: %1.</source>
        <translation>Yn wag o hyd: %1.</translation>
    </message>
</context>
<context>
    <name>candour::FunnelDrawer</name>
    <message>
        <source>target %1</source>
        <translation type="unfinished">targed %1</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99.8 %</source>
        <translation type="unfinished">100 % {99.8 ?}</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished">100 % {95 ?}</translation>
    </message>
    <message>
        <source>Nobody lies outside the limits: the differences are those of chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody lies outside 99.8 %; outside 95 %: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside 99.8 %: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::HistoryPanel</name>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Compare and restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore ticked fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is different between two moments, and put back what the record said then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it &amp;stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Maes</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticked fields say again what they said then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field says again what it said then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::HistoryText</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Hanes</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation type="unfinished">Nid oes dim wedi digwydd iddo eto.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished">Pam: %1</translation>
    </message>
</context>
<context>
    <name>candour::HtmlBuilder</name>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
</context>
<context>
    <name>candour::ImportBatch</name>
    <message>
        <source>%1 lies in the future. Correct the period in the source.</source>
        <translation type="unfinished">Mae %1 yn y dyfodol. Cywirwch y cyfnod yn y ffynhonnell.</translation>
    </message>
    <message>
        <source>%1 Correct it in the source.</source>
        <translation type="unfinished">%1 Cywirwch ef yn y ffynhonnell.</translation>
    </message>
    <message>
        <source>The same figure stands twice in this file with different values. Correct the source; neither was taken.</source>
        <translation type="unfinished">Mae&apos;r un ffigur ddwywaith yn y ffeil hon â gwahanol werthoedd. Cywirwch y ffynhonnell; ni chymerwyd y naill na&apos;r llall.</translation>
    </message>
    <message>
        <source>The provider “%1” is new, though it is much like “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator “%1” is new, though it is much like “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures of “%1” in this source are 1 % or less, and most of those held are above 10 %. They may be shares, as 0.95 for 95 %: look at them, and undo the import if they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Cynnydd y mewnforiad</translation>
    </message>
    <message>
        <source>Only those I &amp;tick</source>
        <translation>Dim ond y rhai a &amp;diciaf</translation>
    </message>
    <message>
        <source>&amp;All that are new or change</source>
        <translation>&amp;Pob un sy&apos;n newydd neu&apos;n newid</translation>
    </message>
    <message>
        <source>Hide what stays &amp;out</source>
        <translation>Cuddio&apos;r hyn sy&apos;n aros &amp;allan</translation>
    </message>
    <message>
        <source>Hide &amp;closed ones</source>
        <translation>Cuddio&apos;r rhai a &amp;gaewyd</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rhesi&apos;r ffeil</translation>
    </message>
    <message>
        <source>Tick or clear</source>
        <translation>Ticio neu glirio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s). %2.</source>
        <translation>
            <numerusform>%1, dim rhesi. %2.</numerusform>
            <numerusform>%1, %n rhes. %2.</numerusform>
            <numerusform>%1, %n o resi. %2.</numerusform>
            <numerusform>%1, %n rhes. %2.</numerusform>
            <numerusform>%1, %n o resi. %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked yet: Space ticks the selected rows.</source>
        <translation>Does dim wedi&apos;i dicio eto: mae&apos;r bylchwr yn ticio&apos;r rhesi a ddewiswyd.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be brought in, as one step.</source>
        <translation>
            <numerusform>Ni ddygir unrhyw res i mewn.</numerusform>
            <numerusform>Dygir %n rhes i mewn, fel un cam.</numerusform>
            <numerusform>Dygir %n o resi i mewn, fel un cam.</numerusform>
            <numerusform>Dygir %n rhes i mewn, fel un cam.</numerusform>
            <numerusform>Dygir %n o resi i mewn, fel un cam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Mewnforio dim rhesi</numerusform>
            <numerusform>Mewnforio %n rhes</numerusform>
            <numerusform>Mewnforio %n o resi</numerusform>
            <numerusform>Mewnforio %n rhes</numerusform>
            <numerusform>Mewnforio %n o resi</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>candour::ImportChoiceModel</name>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Fel y mae</translation>
    </message>
    <message>
        <source>Not one of yours</source>
        <translation>Ddim yn un o&apos;ch rhai chi</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Hepgorwyd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>Llinell %1. %2</translation>
    </message>
</context>
<context>
    <name>candour::ImportChoices</name>
    <message>
        <source>1 provider</source>
        <translation type="unfinished">1 darparwr</translation>
    </message>
    <message>
        <source>%1 providers</source>
        <translation type="unfinished">%1 darparwr</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation type="unfinished">1 dangosydd</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation type="unfinished">%1 dangosydd</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message>
        <source>&amp;Create them</source>
        <translation type="unfinished">&amp;Eu creu</translation>
    </message>
    <message>
        <source>&amp;Leave their rows out</source>
        <translation type="unfinished">&amp;Gadael eu rhesi allan</translation>
    </message>
    <message>
        <source>Only figures of known providers and indicators are imported</source>
        <translation type="unfinished">Dim ond ffigurau darparwyr a dangosyddion hysbys a fewnforir</translation>
    </message>
    <message>
        <source>Reason to &amp;restate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the history and listed with the restated figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) would be replaced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A person could be named in this reason. Say it without the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known yet (%2). What shall become of its rows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not known yet (%2). What shall become of their rows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become providers and indicators of yours; complete their details afterwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportFindings</name>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copïo&apos;r rhestr</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished">Oherwydd</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Llinellau</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Rhesi a neilltuwyd</translation>
    </message>
    <message>
        <source>Copy the whole list, for an e-mail to the provider or a spreadsheet</source>
        <translation>Copïo&apos;r rhestr gyfan, ar gyfer e-bost at y darparwr neu daenlen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Neilltuwyd</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that differ from issued reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside what is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportFlow</name>
    <message>
        <source>Reading %1</source>
        <translation>Yn darllen %1</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing of this file was imported.</source>
        <translation>Stopiwyd y darllen. Ni fewnforiwyd dim o&apos;r ffeil hon.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Stopiwyd y mewnforio.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Yn mewnforio %1</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of this file was stored.</source>
        <translation>Stopiwyd y mewnforio. Ni chadwyd dim o&apos;r ffeil hon.</translation>
    </message>
</context>
<context>
    <name>candour::ImportPanel</name>
    <message>
        <source>Make a mapping…</source>
        <translation>Gwneud map…</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Gadael y ffeil hon allan</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Dadwneud y mewnforiad</translation>
    </message>
    <message>
        <source>Back to imports</source>
        <translation>Yn ôl at y mewnforion</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>Ffeiliau&apos;r mewnforiad hwn</translation>
    </message>
    <message>
        <source>Nothing of this file is imported</source>
        <translation>Ni fewnforir dim o&apos;r ffeil hon</translation>
    </message>
    <message>
        <source>Withdraw what this file brought; the figures before it stand again</source>
        <translation>Tynnu&apos;n ôl yr hyn a ddaeth y ffeil hon ag ef; mae&apos;r ffigurau o&apos;u blaen yn sefyll eto</translation>
    </message>
    <message>
        <source>&amp;Read as</source>
        <translation>&amp;Darllen fel</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Sut y darllenir y ffeil</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Dewis map</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Llwytho map…</translation>
    </message>
    <message>
        <source>Read the file as a mapping saved as JSON says</source>
        <translation>Darllen y ffeil fel y dywed map a gadwyd fel JSON</translation>
    </message>
    <message>
        <source>%1 between cells</source>
        <translation>%1 rhwng celloedd</translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Dim byd newydd i&apos;w fewnforio</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Mewnforio %1</translation>
    </message>
    <message>
        <source>Choose first what becomes of the rows that name somebody unknown</source>
        <translation>Dewiswch yn gyntaf beth sy&apos;n digwydd i&apos;r rhesi sy&apos;n enwi rhywun anhysbys</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Mapping made for this file</source>
        <translation>Map a wnaed i&apos;r ffeil hon</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 wedi&apos;u darllen</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>Mewnforiwyd %1</translation>
    </message>
    <message>
        <source>%1 new or changed</source>
        <translation>%1 yn newydd neu wedi newid</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 heb newid</translation>
    </message>
    <message>
        <source>%1 repeated in the file</source>
        <translation>%1 wedi&apos;u hailadrodd yn y ffeil</translation>
    </message>
    <message>
        <source>%1 blank</source>
        <translation>%1 yn wag</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 wedi&apos;u gwrthod</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>Mewnforio ffigurau</translation>
    </message>
    <message>
        <source>%1 left as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all that are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for next time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every file of the list and imports those about which nothing is asked; a report tells of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column means what, field by field; or point at a cell below and press the right button or the menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this way of reading a name: the next such file is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what you said last (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sheets read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you corrected it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import was undone: none of its figures is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportPreviewModel</name>
    <message>
        <source>column head</source>
        <translation>pennawd colofn</translation>
    </message>
    <message>
        <source>above the heads</source>
        <translation>uwchben y penawdau</translation>
    </message>
</context>
<context>
    <name>candour::ImportReport</name>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished">Darllenwyd fel</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is meant is not sure enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished">Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names providers or indicators that are not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Importer</name>
    <message>
        <source>There is no %1 “%2” in the file.</source>
        <translation>Nid oes %1 “%2” yn y ffeil.</translation>
    </message>
    <message>
        <source>“%1” is not a uid.</source>
        <translation>Nid uid yw “%1”.</translation>
    </message>
    <message>
        <source>The %1 was withdrawn on %2. Restore it before you import changes to it.</source>
        <translation>Tynnwyd y %1 yn ôl ar %2. Adferwch ef cyn mewnforio newidiadau iddo.</translation>
    </message>
    <message>
        <source>The %1 is withdrawn. Restore it before you import changes to it.</source>
        <translation>Tynnwyd y %1 yn ôl. Adferwch ef cyn mewnforio newidiadau iddo.</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation type="unfinished">Llinell %1. %2 {1,?}</translation>
    </message>
    <message>
        <source>A person could be named in %1 more texts of this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ImportsTab</name>
    <message>
        <source>Imports</source>
        <translation>Mewnforion</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 o %3)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>a %1 yn rhagor</translation>
    </message>
    <message>
        <source>Bring back import…</source>
        <translation>Adfer y mewnforiad…</translation>
    </message>
    <message>
        <source>Withdraw import…</source>
        <translation>Tynnu&apos;r mewnforiad yn ôl…</translation>
    </message>
    <message>
        <source>Its figures stand again where nothing newer replaced them</source>
        <translation>Mae ei ffigurau&apos;n sefyll eto lle na ddisodlwyd hwy gan ddim mwy newydd</translation>
    </message>
    <message>
        <source>Its figures go out of force; those before them stand again</source>
        <translation>Daw ei ffigurau allan o rym; bydd y rhai o&apos;u blaen yn sefyll eto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Figures typed or pasted on the scorecards; the journal has them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show typed figures (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly figures come in here. Drop a spreadsheet on the window, choose one, or paste its cells (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What providers owe, month by month, and what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures due for %1 to %2 are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures missing of those due for %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::IssuedPanel</name>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Data hyd at</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Dyddiad yr adroddiad</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dyddlyfr</translation>
    </message>
    <message>
        <source>The journal&apos;s entry and mark when the report was issued. A check of the file can prove that nothing before it was changed since.</source>
        <translation>Cofnod a marc y dyddlyfr pan gyhoeddwyd yr adroddiad. Gall gwiriad o&apos;r ffeil brofi na newidiwyd dim o&apos;i flaen ers hynny.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 gan %2</translation>
    </message>
    <message>
        <source>This report is out of use. Its pages stay as they were issued.</source>
        <translation>Mae&apos;r adroddiad hwn allan o ddefnydd. Erys ei dudalennau fel y&apos;u cyhoeddwyd.</translation>
    </message>
    <message>
        <source>These are the pages as they were issued. Saved and printed again they are the same; a correction needs a new report.</source>
        <translation>Dyma&apos;r tudalennau fel y&apos;u cyhoeddwyd. O&apos;u cadw a&apos;u hargraffu eto maent yr un fath; mae angen adroddiad newydd i&apos;w gywiro.</translation>
    </message>
</context>
<context>
    <name>candour::JournalFilters</name>
    <message>
        <source>to</source>
        <translation type="unfinished">i</translation>
    </message>
    <message>
        <source>Find words, or a record by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished">Math o gofnod</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries about “%1”. Press to see all again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::JournalModel</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
</context>
<context>
    <name>candour::JournalTab</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished">Gorchymyn</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished">Crynhoad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>And %L1 more; the CSV file has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back entry %1: %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">Tablau</translation>
    </message>
    <message>
        <source>Writing the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written. Entries in it: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the entry changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Dyddlyfr</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Ceisio eto</translation>
    </message>
    <message>
        <source>Entries: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %L1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %L1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what this entry did, if nothing changed it since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is done in this file is written down here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the journal answers to these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is part of how the file was made and is not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If any of it was changed again since, nothing is undone and you are told what. The undo is an entry of the journal itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::JournalWording</name>
    <message>
        <source>yes</source>
        <translation type="unfinished">ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">na</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation type="unfinished">Maes o&apos;ch eiddo eich hun</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished">Rhoddwyd i mewn</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Newidiwyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished">Adferwyd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished">Tynnwyd</translation>
    </message>
</context>
<context>
    <name>candour::JumpBox</name>
    <message>
        <source>Search or jump to…  (Ctrl+K)</source>
        <translation>Chwilio neu neidio i…  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Chwilio neu neidio i</translation>
    </message>
    <message>
        <source>Type to find a record, a place or a command; Down chooses</source>
        <translation>Teipiwch i ddod o hyd i gofnod, lle neu orchymyn; mae&apos;r saeth i lawr yn dewis</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Cafwyd</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Ni chafwyd dim. Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Dod o hyd i orchymyn neu fysell</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ym mhobman</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pwyswch y bysellau newydd</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Defnyddio&apos;r bysellau hyn</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Dim bysellau</translation>
    </message>
    <message>
        <source>&amp;Default keys</source>
        <translation>&amp;Bysellau diofyn</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Argraffu…</translation>
    </message>
    <message>
        <source>&amp;All keys as they came</source>
        <translation>&amp;Pob bysell fel y daethant</translation>
    </message>
    <message>
        <source>Other keys for “%1”</source>
        <translation>Bysellau eraill i “%1”</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Dewiswch orchymyn i roi bysellau eraill iddo.</translation>
    </message>
    <message>
        <source>%1 gives “%2” now, which would lose it.</source>
        <translation>Mae %1 yn rhoi “%2” yn awr, a fyddai&apos;n ei golli.</translation>
    </message>
    <message>
        <source>” and “</source>
        <translation>” a “</translation>
    </message>
    <message>
        <source>In every table</source>
        <translation>Ym mhob tabl</translation>
    </message>
    <message>
        <source>In every form</source>
        <translation>Ym mhob ffurflen</translation>
    </message>
    <message>
        <source>These keys are the same in each of them and cannot be others.</source>
        <translation>Mae&apos;r bysellau hyn yr un fath ym mhob un ohonynt ac ni allant fod yn rhai eraill.</translation>
    </message>
    <message>
        <source>In every chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::LayoutChange</name>
    <message>
        <source>“%1” is nearly what the mapping “%2” reads, but its layout has changed. %3 Nothing was imported. Change the mapping so that it fits again, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::LetterDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copïo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::LimitCommands</name>
    <message>
        <source>There is no control chart of these figures: too few of them, or of a kind that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose limits are calculated anew from %1 on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of all providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart has no point about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the first point of this chart, where its limits begin anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits from %1, all providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the process is another one since then, as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in this reason. It is printed under the chart and kept in the history for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits were not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it without the person.</source>
        <translation type="unfinished">Dywedwch hyn heb y person.</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened there, as it will be printed under the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it to the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in this note. It is printed under the chart and kept in the history for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of all from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away from the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be taken away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be undone, and the history keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, as the history will have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>A person could be named in this reason, which is kept for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it where the process became another one: a new ward, a new definition. The points before get limits of their own, of those points alone. Reports that were issued stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Limits of all fixed on %n point(s) from %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits fixed on %n point(s) from %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was said about this chart: no limits are fixed or calculated anew, and no point has a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Limits fixed on %n point(s), all providers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limits fixed on %n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why these points stand for the process, as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits are fixed on %1 points or more; this part of the chart, from %2, has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the limits from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On how many points, %1 to %2, missing ones included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits cannot be fixed on “%1” points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix the limits from %1 on the first %n point(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whose limits from %1 are fixed on the first %n point(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1: %2
Points that come later no longer move the limits. Reports that were issued stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::LineEditor</name>
    <message>
        <source>28/3/26, 28 Mar 2026, today, +7 (days), +2w, +3m. Up and Down step.</source>
        <translation>28/3/26, 28 Mar 2026, today, +7 (diwrnodau), +2w, +3m. Mae&apos;r saethau i fyny ac i lawr yn camu.</translation>
    </message>
</context>
<context>
    <name>candour::LinksPanel</name>
    <message>
        <source>Link to any record</source>
        <translation>Cysylltu ag unrhyw gofnod</translation>
    </message>
    <message>
        <source>Link to… type a part of any record&apos;s name</source>
        <translation>Cysylltu â… teipiwch ran o enw unrhyw gofnod</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Dolenni</translation>
    </message>
    <message>
        <source>Not linked to anything yet. Say what it has to do with: any other record, whatever its kind.</source>
        <translation>Heb ei gysylltu â dim eto. Dywedwch â beth mae a wnelo: unrhyw gofnod arall, o ba fath bynnag.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nodyn…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Dolen: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>candour::ListsTab</name>
    <message>
        <source>Export: %1</source>
        <translation>Allforio: %1</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Ffeiliau CSV</translation>
    </message>
    <message>
        <source>%1 is written. Records in it: %2.</source>
        <translation>Ysgrifennwyd %1. Cofnodion ynddi: %2.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Mewnforio: %1</translation>
    </message>
    <message>
        <source>Import a list of organisations</source>
        <translation>Mewnforio rhestr o sefydliadau</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 as they were.</source>
        <translation>%1: %2 newydd, %3 wedi newid, %4 fel yr oeddent.</translation>
    </message>
    <message>
        <source>Rows refused: %1.</source>
        <translation>Rhesi a wrthodwyd: %1.</translation>
    </message>
    <message>
        <source>Show refused rows</source>
        <translation>Dangos y rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>Nothing in your file was changed.</source>
        <translation>Ni newidiwyd dim yn eich ffeil.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Rhestrau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Mewnforio CSV…</translation>
    </message>
    <message>
        <source>Import ODS file…</source>
        <translation>Mewnforio ffeil ODS…</translation>
    </message>
    <message>
        <source>A list of the Organisation Data Service, as published</source>
        <translation>Rhestr gan yr Organisation Data Service, fel y&apos;i cyhoeddwyd</translation>
    </message>
    <message>
        <source>Export the whole list as CSV, to be read in again…</source>
        <translation>Allforio&apos;r rhestr gyfan fel CSV, i&apos;w darllen i mewn eto…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">Tablau</translation>
    </message>
</context>
<context>
    <name>candour::MainWindow</name>
    <message>
        <source>Candour</source>
        <translation type="unfinished">Candour</translation>
    </message>
    <message>
        <source>%1 – Candour</source>
        <translation>%1 – Candour</translation>
    </message>
</context>
<context>
    <name>candour::MappingEditor</name>
    <message>
        <source>&amp;Keep it, so that the next such file is recognised</source>
        <translation>&amp;Ei gadw, fel yr adnabyddir y ffeil nesaf o&apos;r fath</translation>
    </message>
    <message>
        <source>How this file is read</source>
        <translation>Sut y darllenir y ffeil hon</translation>
    </message>
    <message>
        <source>Change mapping</source>
        <translation>Newid y map</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Rhesi cyntaf y ffeil</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Enw&apos;r map</translation>
    </message>
    <message>
        <source>For example Riverside monthly return</source>
        <translation>Er enghraifft Ffurflen fisol Riverside</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Which files it reads</source>
        <translation>Pa ffeiliau mae&apos;n eu darllen</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Nodyn</translation>
    </message>
    <message>
        <source>Read the file so</source>
        <translation>Darllen y ffeil felly</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Cadw&apos;r map</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Give the mapping a name, so that it can be kept.</source>
        <translation>Rhowch enw i&apos;r map, er mwyn gallu ei gadw.</translation>
    </message>
    <message>
        <source>A mapping of this name is there already; this one takes its place.</source>
        <translation>Mae map o&apos;r enw hwn yno eisoes; mae hwn yn cymryd ei le.</translation>
    </message>
</context>
<context>
    <name>candour::MappingForm</name>
    <message>
        <source>One figure a row</source>
        <translation>Un ffigur i bob rhes</translation>
    </message>
    <message>
        <source>Months side by side</source>
        <translation>Misoedd ochr yn ochr</translation>
    </message>
    <message>
        <source>Indicators side by side</source>
        <translation>Dangosyddion ochr yn ochr</translation>
    </message>
    <message>
        <source>Found by looking</source>
        <translation>Cafwyd drwy edrych</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Siâp</translation>
    </message>
    <message>
        <source>&amp;Heads on line</source>
        <translation>&amp;Penawdau ar linell</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Dim colofn</translation>
    </message>
    <message>
        <source>Code, if the whole file is about one provider</source>
        <translation>Cod, os yw&apos;r ffeil gyfan am un darparwr</translation>
    </message>
    <message>
        <source>Code, if the whole file is about one indicator</source>
        <translation>Cod, os yw&apos;r ffeil gyfan am un dangosydd</translation>
    </message>
    <message>
        <source>Provider &amp;code in</source>
        <translation>&amp;Cod y darparwr yn</translation>
    </message>
    <message>
        <source>Provider &amp;name in</source>
        <translation>&amp;Enw&apos;r darparwr yn</translation>
    </message>
    <message>
        <source>or one &amp;provider</source>
        <translation>neu un &amp;darparwr</translation>
    </message>
    <message>
        <source>&amp;Indicator in</source>
        <translation>&amp;Dangosydd yn</translation>
    </message>
    <message>
        <source>or &amp;one indicator</source>
        <translation>neu &amp;un dangosydd</translation>
    </message>
    <message>
        <source>In a column</source>
        <translation>Mewn colofn</translation>
    </message>
    <message>
        <source>In the name of the file</source>
        <translation>Yn enw&apos;r ffeil</translation>
    </message>
    <message>
        <source>The same for the whole file</source>
        <translation>Yr un i&apos;r ffeil gyfan</translation>
    </message>
    <message>
        <source>For example Apr 2026 or 2026-Q1</source>
        <translation>Er enghraifft Apr 2026 neu 2026-Q1</translation>
    </message>
    <message>
        <source>Period &amp;stands</source>
        <translation type="unfinished">Mae&apos;r &amp;cyfnod</translation>
    </message>
    <message>
        <source>Period in</source>
        <translation>Cyfnod yn</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Values are shares (0.94): make them per cent (94)</source>
        <translation>Cyfrannau yw&apos;r gwerthoedd (0.94): eu gwneud yn ganrannau (94)</translation>
    </message>
    <message>
        <source>The numbers of this mapping are worked out from several columns. They stay as they are; save the mapping as JSON to change them there.</source>
        <translation>Cyfrifir rhifau&apos;r map hwn o sawl colofn. Maent yn aros fel y maent; cadwch y map fel JSON i&apos;w newid yno.</translation>
    </message>
    <message>
        <source>For example TOTAL; England; NHS * Region</source>
        <translation>Er enghraifft TOTAL; England; NHS * Region</translation>
    </message>
    <message>
        <source>&amp;Value in</source>
        <translation>&amp;Gwerth yn</translation>
    </message>
    <message>
        <source>N&amp;umerator in</source>
        <translation>&amp;Rhifiadur yn</translation>
    </message>
    <message>
        <source>&amp;Denominator in</source>
        <translation>&amp;Enwadur yn</translation>
    </message>
    <message>
        <source>Numbers in</source>
        <translation>Rhifau yn</translation>
    </message>
    <message>
        <source>Set &amp;aside rows with</source>
        <translation>&amp;Neilltuo rhesi â</translation>
    </message>
    <message>
        <source>Say whose figures these are: the column with the provider&apos;s code or name, or one provider for the whole file.</source>
        <translation>Dywedwch ffigurau pwy yw&apos;r rhain: y golofn â chod neu enw&apos;r darparwr, neu un darparwr i&apos;r ffeil gyfan.</translation>
    </message>
    <message>
        <source>Say what is measured: the column with the indicator, or one indicator for the whole file.</source>
        <translation>Dywedwch beth a fesurir: y golofn â&apos;r dangosydd, neu un dangosydd i&apos;r ffeil gyfan.</translation>
    </message>
    <message>
        <source>Say which month the figures are of.</source>
        <translation>Dywedwch am ba fis mae&apos;r ffigurau.</translation>
    </message>
    <message>
        <source>Name at least one indicator and the column its figures stand in.</source>
        <translation>Enwch o leiaf un dangosydd a&apos;r golofn y mae ei ffigurau ynddi.</translation>
    </message>
    <message>
        <source>Providers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found above the table or in its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found beside “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sheet that has the heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a workbook: names with * and ? for any letters, several with “/” between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shee&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;ws of heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the table or in the sheet&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MappingLibrary</name>
    <message>
        <source>Mappings</source>
        <translation>Mapiau</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Llwytho map</translation>
    </message>
    <message>
        <source>The mapping could not be loaded.</source>
        <translation>Ni ellid llwytho&apos;r map.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Cadw&apos;r map</translation>
    </message>
    <message>
        <source>Withdraw mapping</source>
        <translation>Tynnu&apos;r map yn ôl</translation>
    </message>
    <message>
        <source>“%1” is no longer offered for new files; figures already imported stay. Why is it withdrawn?</source>
        <translation>Ni chynigir “%1” i ffeiliau newydd mwyach; erys y ffigurau a fewnforiwyd eisoes. Pam y&apos;i tynnir yn ôl?</translation>
    </message>
    <message>
        <source>The mapping itself is unchanged.</source>
        <translation>Nid yw&apos;r map ei hun wedi newid.</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next file with these heads is read the same way. A mapping of the same name is replaced. What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mapping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MappingPointing</name>
    <message>
        <source>There are no heads in an empty row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty cell says nothing by which rows could be known. Point at the words that they have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only column of figures that is read of this table. Leave the whole file out instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MappingsTab</name>
    <message>
        <source>One figure a row</source>
        <translation>Un ffigur i bob rhes</translation>
    </message>
    <message>
        <source>Months side by side</source>
        <translation>Misoedd ochr yn ochr</translation>
    </message>
    <message>
        <source>Indicators side by side</source>
        <translation>Dangosyddion ochr yn ochr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Siâp</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>O ble</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Yn darllen</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Mapiau</translation>
    </message>
    <message>
        <source>Find a mapping</source>
        <translation>Dod o hyd i fap</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Llwytho map…</translation>
    </message>
    <message>
        <source>Keep a mapping saved as JSON in this file</source>
        <translation>Cadw yn y ffeil hon fap a gadwyd fel JSON</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Golygu…</translation>
    </message>
    <message>
        <source>Say which column means what</source>
        <translation>Dweud pa golofn sy&apos;n golygu beth</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Cadw fel JSON…</translation>
    </message>
    <message>
        <source>To give it to a colleague</source>
        <translation>I&apos;w roi i gydweithiwr</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tynnu&apos;n ôl…</translation>
    </message>
    <message>
        <source>Files are no longer read this way; what was imported stays</source>
        <translation>Ni ddarllenir ffeiliau fel hyn mwyach; erys yr hyn a fewnforiwyd</translation>
    </message>
    <message>
        <source>Comes with Candour</source>
        <translation>Daw gyda Candour</translation>
    </message>
    <message>
        <source>Kept in this file</source>
        <translation>Cedwir yn y ffeil hon</translation>
    </message>
    <message>
        <source>Providers side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::MatrixModel</name>
    <message>
        <source>%1 red, %2 amber, %3 green, %4 without a verdict</source>
        <translation>%1 coch, %2 ambr, %3 gwyrdd, %4 heb ddyfarniad</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Dyfarniadau</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>overall: %1. %2</source>
        <translation>cyffredinol: %1. %2</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Cyffredinol</translation>
    </message>
</context>
<context>
    <name>candour::MatrixScreen</name>
    <message>
        <source>Measures</source>
        <translation>Mesurau</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Data hyd at</translation>
    </message>
    <message>
        <source>Latest figure of each; year to date where the target is for the year</source>
        <translation>Ffigur diweddaraf pob un; y flwyddyn hyd yma lle mae&apos;r targed am y flwyddyn</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Pob darparwr</translation>
    </message>
    <message>
        <source>Headline measures</source>
        <translation>Prif fesurau</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Pob mesur</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Dewiswyd: %1</translation>
    </message>
    <message>
        <source>Choose measures…</source>
        <translation>Dewis mesurau…</translation>
    </message>
    <message>
        <source>Choose providers…</source>
        <translation>Dewis darparwyr…</translation>
    </message>
    <message>
        <source>Measures of the matrix</source>
        <translation>Mesurau&apos;r matrics</translation>
    </message>
    <message>
        <source>Providers of the matrix</source>
        <translation>Darparwyr y matrics</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Darparwyr</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>CAG</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>With a contract or role</source>
        <translation>Â chontract neu rôl</translation>
    </message>
    <message>
        <source>All organisations with figures</source>
        <translation>Pob sefydliad â ffigurau</translation>
    </message>
</context>
<context>
    <name>candour::MeasureColumns</name>
    <message>
        <source>Indicator code</source>
        <translation>Cod y dangosydd</translation>
    </message>
    <message>
        <source>Indicator code %1</source>
        <translation>Cod y dangosydd %1</translation>
    </message>
    <message>
        <source>Value in</source>
        <translation>Gwerth yn</translation>
    </message>
    <message>
        <source>Numerator in</source>
        <translation>Rhifiadur yn</translation>
    </message>
    <message>
        <source>Denominator in</source>
        <translation>Enwadur yn</translation>
    </message>
</context>
<context>
    <name>candour::MeasureModel</name>
    <message>
        <source>No figure in these months.</source>
        <translation>Dim ffigur yn y misoedd hyn.</translation>
    </message>
    <message>
        <source>%1, the same months last year: %2</source>
        <translation>%1, yr un misoedd y llynedd: %2</translation>
    </message>
    <message>
        <source>%1, year to date: %2, %3</source>
        <translation>%1, y flwyddyn hyd yma: %2, %3</translation>
    </message>
    <message>
        <source>To compare with</source>
        <translation>I gymharu ag ef</translation>
    </message>
    <message>
        <source>%1, the last 24 months</source>
        <translation>%1, y 24 mis diwethaf</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Diweddaraf</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Y llynedd</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 mis</translation>
    </message>
    <message>
        <source>%1, no control chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: what the control chart says of the latest figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance: whether the target will be met as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished">Sicrwydd</translation>
    </message>
</context>
<context>
    <name>candour::MeasureScreen</name>
    <message>
        <source>One measure at all providers</source>
        <translation>Un mesur ym mhob darparwr</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Data hyd at</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>CAG</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>Charts of all providers on one scale</source>
        <translation>Siartiau pob darparwr ar un raddfa</translation>
    </message>
    <message>
        <source>Providers outside the funnel&apos;s limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures for a funnel in these months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::NameChoiceDelegate</name>
    <message>
        <source>What “%1” means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::NameSuggester</name>
    <message>
        <source>its code %1 stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter for a figure in the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::NamesModel</name>
    <message>
        <source>Name in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">Rhesi</translation>
    </message>
    <message>
        <source>First in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 % alike: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave its rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered; perhaps %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Dangosydd</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished">Darparwr</translation>
    </message>
    <message>
        <source>Its rows were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::NamesPanel</name>
    <message>
        <source>The others are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name without an answer becomes a provider or indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the others out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of every name without an answer are not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished">Copïo&apos;r rhestr</translation>
    </message>
    <message>
        <source>Every name is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not answered yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names not known yet, and what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names created: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that mean a record of yours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names whose rows were left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name without an answer is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of every name without an answer are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::NewFileDialog</name>
    <message>
        <source>New file</source>
        <translation>Ffeil newydd</translation>
    </message>
    <message>
        <source>As prints show it</source>
        <translation>Fel y dangosir ar brintiau</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Dewisol</translation>
    </message>
    <message>
        <source>With its code the organisation can have figures of its own</source>
        <translation>Gyda&apos;i god gall y sefydliad gael ei ffigurau ei hun</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Newid…</translation>
    </message>
    <message>
        <source>Change where the file lies</source>
        <translation>Newid ble mae&apos;r ffeil</translation>
    </message>
    <message>
        <source>Create file</source>
        <translation>Creu ffeil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Sefydliad</translation>
    </message>
    <message>
        <source>ODS &amp;code</source>
        <translation>&amp;Cod ODS</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Geiriau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Ble mae&apos;r ffeil</translation>
    </message>
    <message>
        <source>Where the new file lies</source>
        <translation>Ble mae&apos;r ffeil newydd</translation>
    </message>
    <message>
        <source>Candour files</source>
        <translation>Ffeiliau Candour</translation>
    </message>
    <message>
        <source>There is a file of this name already, and nothing is overwritten. Choose another name or place.</source>
        <translation>Mae ffeil o&apos;r enw hwn yno eisoes, ac ni throsysgrifir dim. Dewiswch enw neu le arall.</translation>
    </message>
    <message>
        <source>Framework, indicators, thresholds and the glossary come with the file; figures and providers are yours to add.</source>
        <translation>Daw&apos;r fframwaith, y dangosyddion, y trothwyon a&apos;r eirfa gyda&apos;r ffeil; chi sydd i ychwanegu&apos;r ffigurau a&apos;r darparwyr.</translation>
    </message>
</context>
<context>
    <name>candour::NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>Adroddiad newydd</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Manylion %1</translation>
    </message>
    <message>
        <source>Stands at the foot of every page</source>
        <translation>Saif wrth droed pob tudalen</translation>
    </message>
    <message>
        <source>Create report</source>
        <translation>Creu adroddiad</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>Cadw&apos;r manylion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Templed</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Darparwr</translation>
    </message>
    <message>
        <source>&amp;Data to</source>
        <translation>&amp;Data hyd at</translation>
    </message>
    <message>
        <source>&amp;Report date</source>
        <translation>&amp;Dyddiad yr adroddiad</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Marc</translation>
    </message>
    <message>
        <source>D&amp;omain</source>
        <translation>&amp;Parth</translation>
    </message>
    <message>
        <source>Domain %1: %2</source>
        <translation>Parth %1: %2</translation>
    </message>
    <message>
        <source>{Scorecard}</source>
        <translation>{Scorecard}</translation>
    </message>
</context>
<context>
    <name>candour::Offering</name>
    <message>
        <source>The file says “%1” elsewhere (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no single number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
</context>
<context>
    <name>candour::OrganisationDialog</name>
    <message>
        <source>Organisation and terms</source>
        <translation>Sefydliad a thermau</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Sefydliad</translation>
    </message>
    <message>
        <source>&amp;Words it uses</source>
        <translation>&amp;Geiriau a ddefnyddir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Open windows speak in the new words at once</source>
        <translation>Mae ffenestri agored yn siarad yn y geiriau newydd ar unwaith</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>As prints show it</source>
        <translation>Fel y dangosir ar brintiau</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>The record whose figures are the organisation&apos;s own</source>
        <translation>Y cofnod y mae ei ffigurau&apos;n ffigurau&apos;r sefydliad ei hun</translation>
    </message>
    <message>
        <source>&amp;Its record in the file</source>
        <translation>&amp;Ei gofnod yn y ffeil</translation>
    </message>
    <message>
        <source>&amp;Marking of papers</source>
        <translation>&amp;Marc papurau</translation>
    </message>
    <message>
        <source>&amp;Sections of reports by</source>
        <translation>&amp;Adrannau adroddiadau yn ôl</translation>
    </message>
    <message>
        <source>&amp;Colours of papers</source>
        <translation>&amp;Lliwiau papurau</translation>
    </message>
    <message>
        <source>O&amp;verall colour of a provider</source>
        <translation>&amp;Lliw cyffredinol darparwr</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Dod o hyd i air</translation>
    </message>
    <message>
        <source>Takes all words of this set; what you typed over them is lost</source>
        <translation>Yn cymryd pob gair o&apos;r set hon; collir yr hyn a deipiasoch drostynt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Fel y daeth</translation>
    </message>
    <message>
        <source>Singular</source>
        <translation>Unigol</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>Lluosog</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Byrfodd</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Take the words of:</source>
        <translation>Cymryd geiriau:</translation>
    </message>
    <message>
        <source>Began with those of %1. Take all words of:</source>
        <translation>Dechreuodd â rhai %1. Cymryd pob gair o:</translation>
    </message>
    <message>
        <source>It will read: “New {term}” · “Two {term.plural}” · “{Term.abbr}”</source>
        <translation>Bydd yn darllen: “New {term}” · “Two {term.plural}” · “{Term.abbr}”</translation>
    </message>
    <message>
        <source>The organisation needs a name.</source>
        <translation>Mae angen enw ar y sefydliad.</translation>
    </message>
    <message>
        <source>“%1” needs a word of its own.</source>
        <translation>Mae angen ei air ei hun ar “%1”.</translation>
    </message>
    <message>
        <source>&amp;Title of the {organisation.board} report</source>
        <translation>&amp;Teitl adroddiad y {organisation.board}</translation>
    </message>
    <message>
        <source>&amp;Rules of control charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the NHSRplotthedots package draws them: outlying moving ranges are left out, and a point beyond a limit is not one of two of three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As NHS England&apos;s Making Data Count draws them: all moving ranges count, points beyond a limit count among two of three, and improvement is shown before concern.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::OutcomeChoices</name>
    <message>
        <source>Figures of</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Data hyd at</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Fframwaith</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Ein sefydliad</translation>
    </message>
    <message>
        <source>Where it has no figure, the provider in the worst position stands for it</source>
        <translation>Lle nad oes ganddo ffigur, mae&apos;r darparwr yn y sefyllfa waethaf yn sefyll drosto</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Pob darparwr</translation>
    </message>
</context>
<context>
    <name>candour::OutcomeDetails</name>
    <message>
        <source>About this outcome</source>
        <translation>Am y canlyniad hwn</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>O&apos;i gymharu â</translation>
    </message>
    <message>
        <source>In the framework</source>
        <translation>Yn y fframwaith</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Diffiniad</translation>
    </message>
    <message>
        <source>%1, yours †</source>
        <translation>%1, eich un chi †</translation>
    </message>
</context>
<context>
    <name>candour::OutcomeTableModel</name>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1, %2: %3. %4</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Dim ffigurau eto.</translation>
    </message>
    <message>
        <source>No measure of ours is tied to this indicator of the framework yet.</source>
        <translation>Nid oes un o&apos;n mesurau ni wedi&apos;i glymu wrth y dangosydd hwn o&apos;r fframwaith eto.</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>dim ffigurau eto</translation>
    </message>
    <message>
        <source>YTD %1</source>
        <translation type="unfinished">YTD %1</translation>
    </message>
    <message>
        <source>%1 – no measure yet</source>
        <translation>%1 – dim mesur eto</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Indicator and measures</source>
        <translation>Dangosydd a mesurau</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Diweddaraf</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Y llynedd</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>Flwyddyn ar ôl blwyddyn</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 mis</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Cymheiriaid</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>Variation: what the control chart says of the latest figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance: whether the target will be met as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Var.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assur.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::OutcomesPage</name>
    <message>
        <source>Outcomes, domain %1, to %2</source>
        <translation>Canlyniadau, parth %1, hyd at %2</translation>
    </message>
    <message>
        <source>Outcomes to %1</source>
        <translation>Canlyniadau hyd at %1</translation>
    </message>
    <message>
        <source>Export the domain</source>
        <translation>Allforio&apos;r parth</translation>
    </message>
    <message>
        <source>Export the domains</source>
        <translation>Allforio&apos;r parthau</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Allforiwyd i %1.</translation>
    </message>
    <message>
        <source>There are no figures in this file yet.</source>
        <translation>Nid oes ffigurau yn y ffeil hon eto.</translation>
    </message>
    <message>
        <source>A report is written around figures.</source>
        <translation>Ysgrifennir adroddiad o gwmpas ffigurau.</translation>
    </message>
    <message>
        <source>Import some first, in Data.</source>
        <translation>Mewnforiwch rai&apos;n gyntaf, yn Data.</translation>
    </message>
    <message>
        <source>The domains of the outcomes framework stand here, with what is measured of each.
This file has none; new files come with them.</source>
        <translation>Yma saif parthau&apos;r fframwaith canlyniadau, gyda&apos;r hyn a fesurir o bob un.
Nid oes yr un yn y ffeil hon; daw ffeiliau newydd â hwy.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Domain %1: %2</source>
        <translation>Parth %1: %2</translation>
    </message>
</context>
<context>
    <name>candour::OverallLine</name>
    <message>
        <source>Overall</source>
        <translation>Cyffredinol</translation>
    </message>
    <message>
        <source>%1: %2 red, %3 amber, %4 green, %5 without a verdict</source>
        <translation>%1: %2 coch, %3 ambr, %4 gwyrdd, %5 heb ddyfarniad</translation>
    </message>
</context>
<context>
    <name>candour::PageCover</name>
    <message>
        <source>The file is being written to. %1 is shown as soon as that is done.</source>
        <translation>Mae rhywbeth yn cael ei ysgrifennu i&apos;r ffeil. Dangosir %1 cyn gynted ag y gorffennir hynny.</translation>
    </message>
    <message>
        <source>%1 could not be read, so nothing is shown that might be wrong. Nothing in the file was changed. %2</source>
        <translation>Ni ellid darllen %1, felly ni ddangosir dim a allai fod yn anghywir. Ni newidiwyd dim yn y ffeil. %2</translation>
    </message>
    <message>
        <source>If trying again does not help, open a backup of the file.</source>
        <translation>Os nad yw rhoi cynnig arall yn helpu, agorwch gopi wrth gefn o&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Ceisio eto</translation>
    </message>
    <message>
        <source>Read this page from the file once more</source>
        <translation>Darllen y dudalen hon o&apos;r ffeil unwaith eto</translation>
    </message>
</context>
<context>
    <name>candour::PageHeader</name>
    <message>
        <source>Go to %1</source>
        <translation>Mynd i %1</translation>
    </message>
</context>
<context>
    <name>candour::PaperService</name>
    <message>
        <source>There is no organisation “%1” in this file.</source>
        <translation>Nid oes sefydliad “%1” yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There are no figures of %1 (%2) in this file. Import some first.</source>
        <translation>Nid oes ffigurau gan %1 (%2) yn y ffeil hon. Mewnforiwch rai&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>There are no figures in this file yet. Import some first.</source>
        <translation>Nid oes ffigurau yn y ffeil hon eto. Mewnforiwch rai&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>There are no figures for %1 yet.</source>
        <translation>Nid oes ffigurau am %1 eto.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and the eleven months before.</source>
        <translation>Nid oes ffigurau am %1 na&apos;r un mis ar ddeg cynt.</translation>
    </message>
    <message>
        <source>Figures of %1 are there for %2. Choose one of those months.</source>
        <translation>Mae ffigurau %1 yno am %2. Dewiswch un o&apos;r misoedd hynny.</translation>
    </message>
    <message>
        <source>Figures are there for %1. Choose one of those months.</source>
        <translation>Mae ffigurau yno am %1. Dewiswch un o&apos;r misoedd hynny.</translation>
    </message>
    <message>
        <source>{Scorecard}</source>
        <translation>{Scorecard}</translation>
    </message>
</context>
<context>
    <name>candour::PartFile</name>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”. Make it, or choose another.</source>
        <translation type="unfinished">Ni ellir ysgrifennu “%1”: nid oes ffolder “%2”. Crëwch hi, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: you may not write in the folder “%2”. Choose another.</source>
        <translation type="unfinished">Ni ellir ysgrifennu “%1”: ni chewch ysgrifennu yn y ffolder “%2”. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>candour::PeerGroupsDialog</name>
    <message>
        <source>There is no peer group yet.</source>
        <translation>Nid oes grŵp cymheiriaid eto.</translation>
    </message>
    <message>
        <source>Peer groups of %1</source>
        <translation>Grwpiau cymheiriaid %1</translation>
    </message>
    <message>
        <source>A peer group is compared with its members’ figures taken together.</source>
        <translation>Cymherir grŵp cymheiriaid â ffigurau ei aelodau gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Peer groups</source>
        <translation>Grwpiau cymheiriaid</translation>
    </message>
    <message>
        <source>New peer group…</source>
        <translation>Grŵp cymheiriaid newydd…</translation>
    </message>
</context>
<context>
    <name>candour::PersonNotice</name>
    <message>
        <source>%1: why these words may stay</source>
        <translation>%1: pam y caiff y geiriau hyn aros</translation>
    </message>
    <message>
        <source>Why these words may stay</source>
        <translation>Pam y caiff y geiriau hyn aros</translation>
    </message>
    <message>
        <source>Mend the words, or say why they may stay: without a reason no public paper is made of them.</source>
        <translation>Cywirwch y geiriau, neu dywedwch pam y cânt aros: heb reswm ni wneir papur cyhoeddus ohonynt.</translation>
    </message>
    <message>
        <source>Leave the person out of the reason too: it is kept in the history.</source>
        <translation>Gadewch y person allan o&apos;r rheswm hefyd: fe&apos;i cedwir yn yr hanes.</translation>
    </message>
</context>
<context>
    <name>candour::PersonWatch</name>
    <message>
        <source>“%1” looks like a list of patients where the mapping reads it: %2. Nothing was imported. Ask for a file without patients, or let the mapping read other columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks like patient data was not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PickDialog</name>
    <message>
        <source>Find</source>
        <translation>Dod o hyd</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Dod o hyd yn y rhestr</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Ticio pob un a ddangosir</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Ticio dim un</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Dangos y rhain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>candour::Planner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the link</source>
        <translation>%1: y ddolen</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, roedd yn %2</translation>
    </message>
    <message>
        <source>It holds no rating of the provider or the location.</source>
        <translation>Nid oes ynddi sgôr i&apos;r darparwr na&apos;r lleoliad.</translation>
    </message>
    <message>
        <source>No organisation of yours has the code %1.</source>
        <translation>Nid oes gan yr un o&apos;ch sefydliadau y cod %1.</translation>
    </message>
    <message>
        <source>A rating you withdrew is not brought back.</source>
        <translation>Ni ddaw sgôr a dynasoch yn ôl yn ei hôl.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>You withdrew it; it stays withdrawn.</source>
        <translation>Tynasoch ef yn ôl; mae&apos;n aros felly.</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>caewyd %1</translation>
    </message>
</context>
<context>
    <name>candour::PointingMenu</name>
    <message>
        <source> of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Breakdown, such as wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;aside rows with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table &amp;begins in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table &amp;ends in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;provider stands in this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pe&amp;riod stands in this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Column %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;heads are in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;heads are in rows %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in column %1 again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::PoorDataNotes</name>
    <message>
        <source>q Take care, the data are poor. %1</source>
        <translation>q Cymerwch ofal, mae&apos;r data&apos;n wael. %1</translation>
    </message>
</context>
<context>
    <name>candour::PreviewPane</name>
    <message>
        <source>Previous page</source>
        <translation>Y dudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Y dudalen nesaf</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Maint y rhagolwg</translation>
    </message>
    <message>
        <source>Ctrl and the wheel make the pages larger and smaller</source>
        <translation>Mae Ctrl a&apos;r olwyn yn gwneud y tudalennau&apos;n fwy ac yn llai</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ffitio&apos;r lled</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Tudalen gyfan</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>candour::PreviewView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Rhagolwg o&apos;r tudalennau</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>candour::PrintPreview</name>
    <message>
        <source>Print: %1</source>
        <translation>Argraffu: %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Argraffu…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Yn gosod y tudalennau…</translation>
    </message>
</context>
<context>
    <name>candour::ProposalPanel</name>
    <message>
        <source>%1 (%2 % less sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed layout (%1 % sure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is read so (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>How this file is meant is not sure enough to take it unseen. Look at the cells below, say where something is read wrongly (right click), and read it so when it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the cells below; say where something is read wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it with this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right: read it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it with these answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderComments</name>
    <message>
        <source>Comments on its figures</source>
        <translation>Sylwadau ar ei ffigurau</translation>
    </message>
    <message>
        <source>What you say about a figure on the scorecard is listed here.
On the scorecard, M writes a comment on the chosen figure.</source>
        <translation>Rhestrir yma yr hyn a ddywedwch am ffigur ar y cerdyn sgorio.
Ar y cerdyn sgorio, mae M yn ysgrifennu sylw ar y ffigur a ddewiswyd.</translation>
    </message>
</context>
<context>
    <name>candour::ProviderCqc</name>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>CQC ratings now</source>
        <translation>Sgorau CQC yn awr</translation>
    </message>
    <message>
        <source>CQC ratings as published</source>
        <translation>Sgorau CQC fel y&apos;u cyhoeddwyd</translation>
    </message>
    <message>
        <source>Import a CQC file…</source>
        <translation>Mewnforio ffeil CQC…</translation>
    </message>
    <message>
        <source>Open CQC’s page</source>
        <translation>Agor tudalen CQC</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>As published, newest first</source>
        <translation>Fel y cyhoeddwyd, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>No rating is held. Import the file that CQC publishes, or add what it published.</source>
        <translation>Ni ddelir sgôr. Mewnforiwch y ffeil y mae CQC yn ei chyhoeddi, neu ychwanegwch yr hyn a gyhoeddodd.</translation>
    </message>
    <message>
        <source>Add ratings…</source>
        <translation>Ychwanegu sgorau…</translation>
    </message>
    <message>
        <source>The provider as a whole</source>
        <translation type="unfinished">Y darparwr yn ei gyfanrwydd</translation>
    </message>
</context>
<context>
    <name>candour::ProviderFigures</name>
    <message>
        <source>Figures of the provider</source>
        <translation>Ffigurau&apos;r darparwr</translation>
    </message>
    <message>
        <source>There are no figures for this provider yet.</source>
        <translation>Nid oes ffigurau i&apos;r darparwr hwn eto.</translation>
    </message>
    <message>
        <source>Open the scorecard</source>
        <translation>Agor y cerdyn sgorio</translation>
    </message>
    <message>
        <source>Data to %1: %2 red, %3 amber, %4 green, %5 without a verdict. Enter opens a measure on the scorecard.</source>
        <translation>Data hyd at %1: %2 coch, %3 ambr, %4 gwyrdd, %5 heb ddyfarniad. Mae Enter yn agor mesur ar y cerdyn sgorio.</translation>
    </message>
</context>
<context>
    <name>candour::ProviderImports</name>
    <message>
        <source>Tables</source>
        <translation>Tablau</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Pob ffeil</translation>
    </message>
    <message>
        <source>Import organisations from an ODS file</source>
        <translation>Mewnforio sefydliadau o ffeil ODS</translation>
    </message>
    <message>
        <source>Import ratings from a CQC file</source>
        <translation>Mewnforio sgorau o ffeil CQC</translation>
    </message>
    <message>
        <source>CQC ratings from %1</source>
        <translation>Sgorau CQC o %1</translation>
    </message>
    <message>
        <source>Organisations from %1</source>
        <translation>Sefydliadau o %1</translation>
    </message>
    <message>
        <source>Rows belong to your organisations by CQC’s location or the provider’s code. Older ratings stay as history.</source>
        <translation>Mae rhesi&apos;n perthyn i&apos;ch sefydliadau yn ôl lleoliad CQC neu god y darparwr. Erys sgorau hŷn fel hanes.</translation>
    </message>
    <message>
        <source>%1 were refused: %2</source>
        <translation>Gwrthodwyd %1: %2</translation>
    </message>
    <message>
        <source>Rows belong to your organisations by their code. Codes you do not have become new organisations; the list shows them once a contract or role of ours is recorded, or when you choose all above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ratings added: %2, changed: %3; rows about nobody of yours: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: organisations added: %2, changed: %3; rows left out: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Darparwyr</translation>
    </message>
    <message>
        <source>The providers whose care you buy stand here.
Import them from a file of the Organisation Data Service, or enter the first one.</source>
        <translation>Yma saif y darparwyr y prynwch eu gofal.
Mewnforiwch hwy o ffeil gan yr Organisation Data Service, neu rhowch yr un cyntaf i mewn.</translation>
    </message>
    <message>
        <source>Show every provider</source>
        <translation>Dangos pob darparwr</translation>
    </message>
    <message>
        <source>Which providers are listed</source>
        <translation>Pa ddarparwyr a restrir</translation>
    </message>
    <message>
        <source>Files of the whole country bring many that you buy nothing from</source>
        <translation>Mae ffeiliau&apos;r wlad gyfan yn dod â llawer nad ydych yn prynu dim ganddynt</translation>
    </message>
    <message>
        <source>With a contract or role of ours (%L1)</source>
        <translation>Â chontract neu rôl i ni (%L1)</translation>
    </message>
    <message>
        <source>With a contract or role of ours (none yet)</source>
        <translation>Â chontract neu rôl i ni (dim eto)</translation>
    </message>
    <message>
        <source>All organisations with figures (%L1)</source>
        <translation>Pob sefydliad â ffigurau (%L1)</translation>
    </message>
    <message>
        <source>Every provider of the file (%L1)</source>
        <translation>Pob darparwr yn y ffeil (%L1)</translation>
    </message>
    <message>
        <source>None of the file’s providers has figures. Choose above the list whom it shows.</source>
        <translation>Nid oes gan yr un o ddarparwyr y ffeil ffigurau. Dewiswch uwchben y rhestr pwy mae&apos;n ei ddangos.</translation>
    </message>
    <message>
        <source>The list is empty because no contract or role of ours is recorded for any provider of the file and none has figures yet.
Show every provider, open one and record our role.</source>
        <translation>Mae&apos;r rhestr yn wag am na chofnodwyd contract na rôl i ni ar gyfer yr un darparwr yn y ffeil ac nad oes gan yr un ffigurau eto.
Dangoswch bob darparwr, agorwch un a chofnodwch ein rôl.</translation>
    </message>
    <message>
        <source>%1 is not in this list. Choose above the list to see every provider of the file.</source>
        <translation>Nid yw %1 yn y rhestr hon. Dewiswch uwchben y rhestr i weld pob darparwr yn y ffeil.</translation>
    </message>
</context>
<context>
    <name>candour::ProviderOverview</name>
    <message>
        <source>Add a person…</source>
        <translation>Ychwanegu person…</translation>
    </message>
    <message>
        <source>Peer groups…</source>
        <translation>Grwpiau cymheiriaid…</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Beth sydd angen sylw</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Which groups of similar organisations it is compared with</source>
        <translation>Â pha grwpiau o sefydliadau tebyg y&apos;i cymherir</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Dim ffigurau eto.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderScreen</name>
    <message>
        <source>%1 Nothing was stored.</source>
        <translation>%1 Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>Figures go under the months. Choose the cell of the first month, then paste.</source>
        <translation>Mae ffigurau&apos;n mynd dan y misoedd. Dewiswch gell y mis cyntaf, yna gludwch.</translation>
    </message>
    <message>
        <source>The block is %1 wide and %2 high and does not fit here. Nothing was stored.</source>
        <translation>Mae&apos;r bloc yn %1 o led a %2 o uchder ac nid yw&apos;n ffitio yma. Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>Nothing here is red or amber.</source>
        <translation>Nid oes dim yma yn goch nac yn ambr.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grwpio yn ôl</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">i</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>With figures</source>
        <translation>Â ffigurau</translation>
    </message>
    <message>
        <source>Exceptions only</source>
        <translation>Eithriadau yn unig</translation>
    </message>
    <message>
        <source>Every measure</source>
        <translation>Pob mesur</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>&amp;Quarters</source>
        <translation>&amp;Chwarteri</translation>
    </message>
    <message>
        <source>Finished &amp;years</source>
        <translation>&amp;Blynyddoedd gorffenedig</translation>
    </message>
    <message>
        <source>Same months &amp;last year</source>
        <translation>Yr un misoedd y &amp;llynedd</translation>
    </message>
    <message>
        <source>Line of &amp;24 months</source>
        <translation>Llinell &amp;24 mis</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>CAG</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>Which verdict counts for the overall colour, the numbers at the top and the exceptions</source>
        <translation>Pa ddyfarniad sy&apos;n cyfrif ar gyfer y lliw cyffredinol, y rhifau ar y brig a&apos;r eithriadau</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Parth</translation>
    </message>
    <message>
        <source>There is nothing above these figures to fill them with.</source>
        <translation>Does dim uwchben y ffigurau hyn i&apos;w llenwi ag ef.</translation>
    </message>
    <message>
        <source>Figures are typed under the months; quarters and years are worked out.</source>
        <translation>Teipir ffigurau dan y misoedd; cyfrifir chwarteri a blynyddoedd.</translation>
    </message>
    <message>
        <source>%1: %2 Type it as 612/650 to have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters, years, last year, 24 months, control charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Variation and assurance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ProviderSites</name>
    <message>
        <source>No site, ward or service is entered yet.</source>
        <translation>Nid oes safle, ward na gwasanaeth wedi&apos;i roi i mewn eto.</translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation>Ychwanegu safle…</translation>
    </message>
    <message>
        <source>Add a ward or service…</source>
        <translation>Ychwanegu ward neu wasanaeth…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Golygu…</translation>
    </message>
    <message>
        <source>Sites and services</source>
        <translation>Safleoedd a gwasanaethau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>CQC overall</source>
        <translation>CQC yn gyffredinol</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Agorwyd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Beneath the chosen site, or beneath the provider</source>
        <translation>O dan y safle a ddewiswyd, neu o dan y darparwr</translation>
    </message>
</context>
<context>
    <name>candour::ProviderView</name>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>CQC</source>
        <translation>CQC</translation>
    </message>
    <message>
        <source>Sites and services</source>
        <translation>Safleoedd a gwasanaethau</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Cerdyn sgorio</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Record, links and files</source>
        <translation>Cofnod, dolenni a ffeiliau</translation>
    </message>
    <message>
        <source>Parts of the provider’s page</source>
        <translation>Rhannau o dudalen y darparwr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>candour::ProvidersPage</name>
    <message>
        <source>Export the provider’s page</source>
        <translation>Allforio tudalen y darparwr</translation>
    </message>
    <message>
        <source>%1 provider.pdf</source>
        <translation>%1 darparwr.pdf</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Tudalennau gwe</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Allforiwyd i %1.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Darparwyr</translation>
    </message>
</context>
<context>
    <name>candour::QtUserPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>candour::QualityDialog</name>
    <message>
        <source>Data quality of %1</source>
        <translation>Ansawdd data %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Dim ond %1</translation>
    </message>
    <message>
        <source>All providers without a grade of their own</source>
        <translation>Pob darparwr heb ei radd ei hun</translation>
    </message>
    <message>
        <source>What is wrong with the data, or how they were checked</source>
        <translation>Beth sydd o&apos;i le ar y data, neu sut y&apos;u gwiriwyd</translation>
    </message>
    <message>
        <source>Save grade</source>
        <translation>Cadw&apos;r radd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>&amp;Gradd</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Ar gyfer</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nodyn</translation>
    </message>
    <message>
        <source>Signed off &amp;by</source>
        <translation>&amp;Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Ar</translation>
    </message>
    <message>
        <source>Remove this grade</source>
        <translation>Tynnu&apos;r radd hon</translation>
    </message>
    <message>
        <source>Takes away the grade for all providers; Undo brings it back</source>
        <translation>Yn tynnu&apos;r radd i bob darparwr; mae Dadwneud yn ei hadfer</translation>
    </message>
    <message>
        <source>Takes away the grade for %1; Undo brings it back</source>
        <translation>Yn tynnu&apos;r radd i %1; mae Dadwneud yn ei hadfer</translation>
    </message>
    <message>
        <source>Re&amp;view by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in Today until there is a later grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RatingsDialog</name>
    <message>
        <source>CQC ratings of %1</source>
        <translation>Sgorau CQC %1</translation>
    </message>
    <message>
        <source>What CQC published about one place on one day. Leave out what it did not rate.</source>
        <translation>Yr hyn a gyhoeddodd CQC am un lle ar un diwrnod. Gadewch allan yr hyn na roddodd sgôr iddo.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lle</translation>
    </message>
    <message>
        <source>Save ratings</source>
        <translation>Cadw&apos;r sgorau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>CQC’s id of the location; empty for the place as a whole</source>
        <translation>Id y lleoliad gan CQC; gwag am y lle cyfan</translation>
    </message>
    <message>
        <source>“%1” is the place chosen above. Leave the location empty, or choose the provider as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Reader</name>
    <message>
        <source>“%1” is not a rating of CQC.</source>
        <translation>Nid sgôr gan CQC yw “%1”.</translation>
    </message>
    <message>
        <source>“%1” is none of the five key questions.</source>
        <translation>Nid un o&apos;r pum cwestiwn allweddol yw “%1”.</translation>
    </message>
    <message>
        <source>It names no provider.</source>
        <translation>Nid yw&apos;n enwi darparwr.</translation>
    </message>
    <message>
        <source>It has no date of publication.</source>
        <translation>Nid oes ganddi ddyddiad cyhoeddi.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>Nid dyddiad yw “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a file of CQC ratings: it has no column %2. Nothing was imported.</source>
        <translation>Nid ffeil o sgorau CQC yw “%1”: nid oes ganddi golofn %2. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>The link of line %1 is not a web address, so it was left out, as is any other like it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordAside</name>
    <message>
        <source>History, links and attachments</source>
        <translation>Hanes, dolenni ac atodiadau</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Dolenni</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Atodiadau</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Atodi ffeiliau</translation>
    </message>
    <message>
        <source>Save the record first.</source>
        <translation>Cadwch y cofnod yn gyntaf.</translation>
    </message>
    <message>
        <source>Its history begins when it is saved.</source>
        <translation>Mae ei hanes yn dechrau pan gedwir ef.</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Links (%1)</source>
        <translation>Dolenni (%1)</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Atodiadau (%1)</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Cadw copi o %1</translation>
    </message>
    <message>
        <source>The file is safe in your Candour file.</source>
        <translation>Mae&apos;r ffeil yn ddiogel yn eich ffeil Candour.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>What should be known about it?</source>
        <translation>Beth ddylid ei wybod amdano?</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Cadw&apos;r nodyn</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Restore as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fields will say again what they said then: %1. It can be undone. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordCells</name>
    <message>
        <source>These columns do not belong to %1: %2. Nothing was imported.</source>
        <translation type="unfinished">Nid yw&apos;r colofnau hyn yn perthyn i %1: %2. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” in the file.</source>
        <translation>Nid oes %1 “%2” yn y ffeil.</translation>
    </message>
</context>
<context>
    <name>candour::RecordDesk</name>
    <message>
        <source>This record is no longer in the file.</source>
        <translation>Nid yw&apos;r cofnod hwn yn y ffeil mwyach.</translation>
    </message>
    <message>
        <source>Somebody may have undone its import.</source>
        <translation>Efallai fod rhywun wedi dadwneud ei fewnforio.</translation>
    </message>
    <message>
        <source>This was typed on %1 and is not saved yet.</source>
        <translation>Teipiwyd hwn ar %1 ac nid yw wedi&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Ei daflu</translation>
    </message>
    <message>
        <source>It goes out of every list and stays in the history. Why?</source>
        <translation>Mae&apos;n mynd o bob rhestr ac yn aros yn yr hanes. Pam?</translation>
    </message>
    <message>
        <source>A person could be named in this reason, and reasons are kept in the history for good.</source>
        <translation>Gellid enwi person yn y rheswm hwn, a chedwir rhesymau yn yr hanes am byth.</translation>
    </message>
    <message>
        <source>Nothing was withdrawn.</source>
        <translation>Ni thynnwyd dim yn ôl.</translation>
    </message>
    <message>
        <source>Say it without the person.</source>
        <translation>Dywedwch hyn heb y person.</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Tynnu&apos;n ôl: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>No program here opens “%1”.</source>
        <translation>Nid oes rhaglen yma sy&apos;n agor “%1”.</translation>
    </message>
    <message>
        <source>Save it, and open it where there is one.</source>
        <translation>Cadwch hi, a&apos;i hagor lle mae un.</translation>
    </message>
    <message>
        <source>Nothing in your file was changed.</source>
        <translation>Ni newidiwyd dim yn eich ffeil.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Newydd: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>Newydd: %1 “%2”</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own fields could not be read, so the form was not opened.</source>
        <translation>Ni ellid darllen meysydd eich sefydliad eich hun, felly nid agorwyd y ffurflen.</translation>
    </message>
    <message>
        <source>What was typed here earlier could not be read, so the form was not opened.</source>
        <translation>Ni ellid darllen yr hyn a deipiwyd yma&apos;n gynharach, felly nid agorwyd y ffurflen.</translation>
    </message>
    <message>
        <source>The attachment could not be read.</source>
        <translation>Ni ellid darllen yr atodiad.</translation>
    </message>
    <message>
        <source>What was typed could not be read.</source>
        <translation>Ni ellid darllen yr hyn a deipiwyd.</translation>
    </message>
    <message>
        <source>Say what kind of provider it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you typed in the form first, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RecordDialog</name>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Newydd: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The changes you made here are not saved.</source>
        <translation>Nid yw&apos;r newidiadau a wnaethoch yma wedi&apos;u cadw.</translation>
    </message>
    <message>
        <source>Leaving now loses them.</source>
        <translation>Mae gadael yn awr yn eu colli.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Dal i olygu</translation>
    </message>
    <message>
        <source>Leave without saving these changes</source>
        <translation>Gadael heb gadw&apos;r newidiadau hyn</translation>
    </message>
    <message>
        <source>The one before (Alt+Page Up)</source>
        <translation>Yr un blaenorol (Alt+Page Up)</translation>
    </message>
    <message>
        <source>The next (Alt+Page Down)</source>
        <translation>Y nesaf (Alt+Page Down)</translation>
    </message>
    <message>
        <source>History, links and attachments (F4)</source>
        <translation>Hanes, dolenni ac atodiadau (F4)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Cadw er hynny</translation>
    </message>
</context>
<context>
    <name>candour::RecordForm</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (preifat)</translation>
    </message>
    <message>
        <source>Private: left out of public papers and exports.</source>
        <translation>Preifat: gadewir allan o bapurau ac allforion cyhoeddus.</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>Eich meysydd eich hun</translation>
    </message>
    <message>
        <source>Reason for the change *</source>
        <translation>Rheswm dros y newid *</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Rheswm dros y newid</translation>
    </message>
    <message>
        <source>* needed</source>
        <translation>* mae ei angen</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>Mae angen %1.</translation>
    </message>
    <message>
        <source>Say why, for the history of this record.</source>
        <translation>Dywedwch pam, ar gyfer hanes y cofnod hwn.</translation>
    </message>
    <message>
        <source>A person could be named here. Reasons are kept in the history: leave the person out.</source>
        <translation>Gellid enwi person yma. Cedwir rhesymau yn yr hanes: gadewch y person allan.</translation>
    </message>
</context>
<context>
    <name>candour::RecordJumps</name>
    <message>
        <source>Records</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>%1, provider</source>
        <translation type="unfinished">%1, darparwr</translation>
    </message>
    <message>
        <source>%1, scorecard</source>
        <translation type="unfinished">%1, cerdyn sgorio</translation>
    </message>
</context>
<context>
    <name>candour::RecordSheet</name>
    <message>
        <source>Edit…</source>
        <translation>Golygu…</translation>
    </message>
    <message>
        <source>Edit this record</source>
        <translation>Golygu&apos;r cofnod hwn</translation>
    </message>
    <message>
        <source>This record is no longer in the file.</source>
        <translation>Nid yw&apos;r cofnod hwn yn y ffeil mwyach.</translation>
    </message>
    <message>
        <source>%1, withdrawn</source>
        <translation>%1, tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Open in new window, beside this one</source>
        <translation>Agor mewn ffenestr newydd, wrth ymyl yr un hon</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>Agor mewn ffenestr newydd</translation>
    </message>
    <message>
        <source>This record could not be read. %1</source>
        <translation>Ni ellid darllen y cofnod hwn. %1</translation>
    </message>
</context>
<context>
    <name>candour::RecordWindow</name>
    <message>
        <source>%1 – Candour</source>
        <translation>%1 – Candour</translation>
    </message>
</context>
<context>
    <name>candour::RecordsPane</name>
    <message>
        <source>What you say about a figure on a scorecard is listed here.</source>
        <translation>Rhestrir yma yr hyn a ddywedwch am ffigur ar gerdyn sgorio.</translation>
    </message>
    <message>
        <source>When you set a colour by hand, with your reason, it is listed here.</source>
        <translation>Pan osodwch liw â llaw, gyda&apos;ch rheswm, fe&apos;i rhestrir yma.</translation>
    </message>
    <message>
        <source>The ratings that CQC published for your providers stand here. Enter them, or import them as CSV.</source>
        <translation>Yma saif y sgorau a gyhoeddodd CQC i&apos;ch darparwyr. Rhowch hwy i mewn, neu mewnforiwch hwy fel CSV.</translation>
    </message>
    <message>
        <source>Something Candour does not ask for? Add a field of your own to any kind of record, and it stands on its form.</source>
        <translation>Rhywbeth nad yw Candour yn gofyn amdano? Ychwanegwch eich maes eich hun at unrhyw fath o gofnod, a bydd ar ei ffurflen.</translation>
    </message>
    <message>
        <source>Providers, sites, practices and peers stand here. Import a file of the Organisation Data Service, or enter them.</source>
        <translation>Yma saif darparwyr, safleoedd, practisau a chymheiriaid. Mewnforiwch ffeil gan yr Organisation Data Service, neu rhowch hwy i mewn.</translation>
    </message>
    <message>
        <source>Nothing here yet: %1.</source>
        <translation>Dim byd yma eto: %1.</translation>
    </message>
    <message>
        <source>There is one in each file.</source>
        <translation>Mae un ym mhob ffeil.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tynnu&apos;n ôl…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Golygu…</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Darllen…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Newydd…</translation>
    </message>
    <message>
        <source>Takes the chosen records out of use (Ctrl+Delete)</source>
        <translation>Yn tynnu&apos;r cofnodion a ddewiswyd o ddefnydd (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>%1 Open the record to enter it, with the reason why it may stay.</source>
        <translation>%1 Agorwch y cofnod i&apos;w roi i mewn, gyda&apos;r rheswm pam y caiff aros.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Newid: %1</translation>
    </message>
    <message>
        <source>This change is kept in the history with its reason. Why?</source>
        <translation>Cedwir y newid hwn yn yr hanes gyda&apos;i reswm. Pam?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Open in new window</source>
        <translation>Agor mewn ffenestr newydd</translation>
    </message>
    <message>
        <source>No field of these records can be given to several at once.</source>
        <translation>Ni ellir rhoi yr un o feysydd y cofnodion hyn i sawl un ar unwaith.</translation>
    </message>
    <message>
        <source>When the limits of a control chart are calculated anew from a month on, with your reason, it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words you pin to a point of a chart are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ReferencePicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Teipiwch ran o&apos;r enw</translation>
    </message>
    <message>
        <source>Show what there is (Down)</source>
        <translation>Dangos yr hyn sydd yno (saeth i lawr)</translation>
    </message>
    <message>
        <source>(no longer in the file)</source>
        <translation>(ddim yn y ffeil mwyach)</translation>
    </message>
    <message>
        <source>No %1 is called “%2”.</source>
        <translation>Nid oes %1 o&apos;r enw “%2”.</translation>
    </message>
    <message>
        <source>“%1” could be more than one %2. Choose from the list.</source>
        <translation>Gallai “%1” fod yn fwy nag un %2. Dewiswch o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Newydd…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Newydd: %1</translation>
    </message>
    <message>
        <source>Enter one that is not in the list yet</source>
        <translation>Rhoi i mewn un nad yw yn y rhestr eto</translation>
    </message>
</context>
<context>
    <name>candour::RefusedRows</name>
    <message>
        <source>Refused rows</source>
        <translation>Rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>These rows were left out; the others are in your file. Mend them in the spreadsheet and import it again: rows that are already here stay as they are.</source>
        <translation>Gadawyd y rhesi hyn allan; mae&apos;r lleill yn eich ffeil. Cywirwch hwy yn y daenlen a mewnforiwch hi eto: mae rhesi sydd yma eisoes yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copïo&apos;r cyfan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>candour::ReportList</name>
    <message>
        <source>Board quality reports and provider scorecards are written here: figures, charts and first sentences are there, every red waits for your words, and an issued report prints the same pages for ever.</source>
        <translation>Yma yr ysgrifennir adroddiadau ansawdd i&apos;r Bwrdd a chardiau sgorio darparwyr: mae ffigurau, siartiau a brawddegau cyntaf yno, mae pob coch yn aros am eich geiriau, ac mae adroddiad a gyhoeddwyd yn argraffu&apos;r un tudalennau am byth.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
</context>
<context>
    <name>candour::ReportOutput</name>
    <message>
        <source>Save %1 as PDF</source>
        <translation>Cadw %1 fel PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save %1 as HTML</source>
        <translation>Cadw %1 fel HTML</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Tudalennau gwe</translation>
    </message>
    <message>
        <source>The report itself is safe in your Candour file.</source>
        <translation>Mae&apos;r adroddiad ei hun yn ddiogel yn eich ffeil Candour.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>a %1 yn rhagor</translation>
    </message>
    <message>
        <source>%1 cannot be issued yet: one place waits for your words.</source>
        <translation>Ni ellir cyhoeddi %1 eto: mae un lle&apos;n aros am eich geiriau.</translation>
    </message>
    <message>
        <source>%1 cannot be issued yet: %2 places wait for your words.</source>
        <translation>Ni ellir cyhoeddi %1 eto: mae %2 lle&apos;n aros am eich geiriau.</translation>
    </message>
    <message>
        <source>They are marked in the list at the left. Ctrl+Enter in the text box goes from one to the next.</source>
        <translation>Fe&apos;u nodir yn y rhestr ar y chwith. Mae Ctrl+Enter yn y blwch testun yn mynd o&apos;r naill i&apos;r llall.</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Cyhoeddi %1</translation>
    </message>
    <message>
        <source>Issuing stores these pages as they are; they can no longer be changed.</source>
        <translation>Mae cyhoeddi&apos;n cadw&apos;r tudalennau hyn fel y maent; ni ellir eu newid mwyach.</translation>
    </message>
    <message>
        <source>Issue report</source>
        <translation>Cyhoeddi&apos;r adroddiad</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Cadw fel drafft</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Tynnu %1 yn ôl</translation>
    </message>
    <message>
        <source>Its pages stay readable, marked as withdrawn. Why is it taken out of use?</source>
        <translation>Erys ei dudalennau&apos;n ddarllenadwy, wedi&apos;u marcio eu bod wedi&apos;u tynnu&apos;n ôl. Pam y&apos;i tynnir o ddefnydd?</translation>
    </message>
    <message>
        <source>Withdraw report</source>
        <translation>Tynnu&apos;r adroddiad yn ôl</translation>
    </message>
    <message>
        <source>Nothing was printed or saved.</source>
        <translation>Nid argraffwyd na chadwyd dim.</translation>
    </message>
    <message>
        <source>A person could be named in one text of %1, and nobody has said that it may stay.</source>
        <translation>Gellid enwi person mewn un testun o %1, ac nid oes neb wedi dweud y caiff aros.</translation>
    </message>
    <message>
        <source>A person could be named in %1 texts of %2, and nobody has said that they may stay.</source>
        <translation>Gellid enwi person mewn %1 testun o %2, ac nid oes neb wedi dweud y cânt aros.</translation>
    </message>
    <message>
        <source>Issue all the same</source>
        <translation>Cyhoeddi er hynny</translation>
    </message>
    <message>
        <source>A correction needs a new report. The pages carry the number %1 and the state of the journal. Changing a figure of it will ask for a reason from then on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ReportScreen</name>
    <message>
        <source>Only these</source>
        <translation>Dim ond y rhain</translation>
    </message>
    <message>
        <source>List only the places that still wait for words</source>
        <translation>Rhestru dim ond y lleoedd sy&apos;n dal i aros am eiriau</translation>
    </message>
    <message>
        <source>Places of the report</source>
        <translation>Lleoedd yr adroddiad</translation>
    </message>
    <message>
        <source>No words owed</source>
        <translation>Dim geiriau&apos;n ddyledus</translation>
    </message>
    <message>
        <source>Words still owed: %1</source>
        <translation>Geiriau&apos;n ddyledus o hyd: %1</translation>
    </message>
    <message>
        <source>Your words are still in the box, but not in the file.</source>
        <translation>Mae eich geiriau yn y blwch o hyd, ond nid yn y ffeil.</translation>
    </message>
    <message>
        <source>What you typed is still in the form, but not in the file.</source>
        <translation>Mae&apos;r hyn a deipiasoch yn y ffurflen o hyd, ond nid yn y ffeil.</translation>
    </message>
</context>
<context>
    <name>candour::ReportTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 gan %2</translation>
    </message>
</context>
<context>
    <name>candour::ReportWork</name>
    <message>
        <source>The report is not in this file.</source>
        <translation>Nid yw&apos;r adroddiad yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Front sheet: %1</source>
        <translation>Taflen flaen: %1</translation>
    </message>
    <message>
        <source>%1 (earlier words, not confirmed)</source>
        <translation>%1 (geiriau cynharach, heb eu cadarnhau)</translation>
    </message>
</context>
<context>
    <name>candour::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>There are no figures in this file yet.</source>
        <translation>Nid oes ffigurau yn y ffeil hon eto.</translation>
    </message>
    <message>
        <source>A report is written around figures.</source>
        <translation>Ysgrifennir adroddiad o gwmpas ffigurau.</translation>
    </message>
    <message>
        <source>Import some first, in Data.</source>
        <translation>Mewnforiwch rai&apos;n gyntaf, yn Data.</translation>
    </message>
    <message>
        <source>%1 is not issued.</source>
        <translation>Ni chyhoeddwyd %1.</translation>
    </message>
    <message>
        <source>Only an issued report is withdrawn.</source>
        <translation>Dim ond adroddiad a gyhoeddwyd a dynnir yn ôl.</translation>
    </message>
    <message>
        <source>%1 is no draft any more.</source>
        <translation>Nid drafft yw %1 mwyach.</translation>
    </message>
    <message>
        <source>Begin a new report; this one stays as it is.</source>
        <translation>Dechreuwch adroddiad newydd; mae hwn yn aros fel y mae.</translation>
    </message>
    <message>
        <source>%1 was not issued: its front sheet cannot be saved as it stands.</source>
        <translation>Ni chyhoeddwyd %1: ni ellir cadw ei daflen flaen fel y mae.</translation>
    </message>
    <message>
        <source>Put right what is marked on the front sheet, then issue.</source>
        <translation>Cywirwch yr hyn a nodir ar y daflen flaen, yna cyhoeddwch.</translation>
    </message>
</context>
<context>
    <name>candour::RestatedTab</name>
    <message>
        <source>Provider</source>
        <translation type="unfinished">Darparwr</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Dangosydd</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Adroddiadau</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Restated figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that were changed after a report with them was issued are listed here. There is none: every issued report says what the file says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RestoreCommands</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Newidiadau</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup, or the file whose backups you look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour files and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it is cannot be read, so there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds exactly what the file holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made in the file since. They would not be in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It and the file went different ways: each holds changes that the other does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour files</source>
        <translation type="unfinished">Ffeiliau Candour</translation>
    </message>
    <message>
        <source>Restoring to “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the backup in place of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes back to where it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it as “%1 replaced …” and can be put back the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the file as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the backup in place of the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. The file as it was is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see what it holds. It is checked before it is offered. Nothing is overwritten: the file as it is stays, or is kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Newidiadau</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the journal up to then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Put in place of the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore to a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups were found, neither beside the file nor in the folder for backups. If you have one elsewhere, open it like any other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is encrypted. Type the passphrase it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every page of it and its journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>Checked and whole. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what is &amp;left of it all the same, to a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not whole. An older one may be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::RowsEditor</name>
    <message>
        <source>Add…</source>
        <translation>Ychwanegu…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>F2 changes a cell, Enter opens the row</source>
        <translation>Mae F2 yn newid cell, mae Enter yn agor y rhes</translation>
    </message>
</context>
<context>
    <name>candour::SavedTextGuard</name>
    <message>
        <source>A person could be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person could be named in what you saved: %1. Mend the words, or say why they may stay; the reason is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ScorecardModel</name>
    <message>
        <source>No figure in these months.</source>
        <translation>Dim ffigur yn y misoedd hyn.</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Sylw: %1</translation>
    </message>
    <message>
        <source>(written about an earlier figure)</source>
        <translation>(ysgrifennwyd am ffigur cynharach)</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, targed %2</translation>
    </message>
    <message>
        <source>%1, the last 24 months</source>
        <translation>%1, y 24 mis diwethaf</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 mis</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Y llynedd</translation>
    </message>
    <message>
        <source>%1, worked out anew from its months</source>
        <translation>%1, wedi&apos;i gyfrifo o&apos;r newydd o&apos;i fisoedd</translation>
    </message>
    <message>
        <source>year to date, %1</source>
        <translation>y flwyddyn hyd yma, %1</translation>
    </message>
    <message>
        <source>the same months last year, %1</source>
        <translation>yr un misoedd y llynedd, %1</translation>
    </message>
    <message>
        <source>F2 or Enter changes a target</source>
        <translation>Mae F2 neu Enter yn newid targed</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation type="unfinished">YTD</translation>
    </message>
    <message>
        <source>Restated: the issued report %1 says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the issued report %1; another figure needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restated, the issued report %1 says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in issued report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Var.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation: what the control chart says of the latest figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance: whether the target will be met as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no control chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assur.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ScorecardTable</name>
    <message>
        <source>Scorecard</source>
        <translation>Cerdyn sgorio</translation>
    </message>
</context>
<context>
    <name>candour::ScorecardsPage</name>
    <message>
        <source>Exported to %1.</source>
        <translation>Allforiwyd i %1.</translation>
    </message>
    <message>
        <source>Import figures…</source>
        <translation>Mewnforio ffigurau…</translation>
    </message>
    <message>
        <source>Type figures…</source>
        <translation>Teipio ffigurau…</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Cardiau sgorio</translation>
    </message>
    <message>
        <source>Scorecards stand here once there are figures.
Import the spreadsheets that providers send you.</source>
        <translation>Saif cardiau sgorio yma unwaith y bydd ffigurau.
Mewnforiwch y taenlenni y mae darparwyr yn eu hanfon atoch.</translation>
    </message>
    <message>
        <source>There are no figures for %1 yet.
Import a spreadsheet, or type the first figures yourself.</source>
        <translation>Nid oes ffigurau am %1 eto.
Mewnforiwch daenlen, neu teipiwch y ffigurau cyntaf eich hun.</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Pob darparwr</translation>
    </message>
    <message>
        <source>One measure at all providers</source>
        <translation>Un mesur ym mhob darparwr</translation>
    </message>
    <message>
        <source>All providers to %1</source>
        <translation>Pob darparwr hyd at %1</translation>
    </message>
    <message>
        <source>%1 scorecard to %2</source>
        <translation>Cerdyn sgorio %1 hyd at %2</translation>
    </message>
    <message>
        <source>%1 at all providers to %2</source>
        <translation>%1 ym mhob darparwr hyd at %2</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Allforio&apos;r tabl</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Darparwyr</translation>
    </message>
    <message>
        <source>There are no figures of %1 yet.
Import a spreadsheet, or type the first figures on a provider&apos;s scorecard.</source>
        <translation>Nid oes ffigurau %1 eto.
Mewnforiwch daenlen, neu teipiwch y ffigurau cyntaf ar gerdyn sgorio darparwr.</translation>
    </message>
    <message>
        <source>%1, comment: %2 No paper is written until it is reworded, or said why it may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colours and control charts say together stands here once there are figures.
Import the spreadsheets that providers send you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Colours, text, rows and language as on the first day</source>
        <translation>Lliwiau, testun, rhesi ac iaith fel ar y diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ymddangosiad</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Lliwiau</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Fel y system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Maint y testun</translation>
    </message>
    <message>
        <source>&amp;Rows and buttons</source>
        <translation>&amp;Rhesi a botymau</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Cryno</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Arferol</translation>
    </message>
    <message>
        <source>Large, for touch</source>
        <translation>Mawr, ar gyfer cyffwrdd</translation>
    </message>
    <message>
        <source>&amp;Verdicts on screen</source>
        <translation>&amp;Dyfarniadau ar y sgrin</translation>
    </message>
    <message>
        <source>Red, amber, green</source>
        <translation>Coch, ambr, gwyrdd</translation>
    </message>
    <message>
        <source>Red, amber, blue for on target</source>
        <translation>Coch, ambr, glas ar gyfer ar y targed</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Gweithio</translation>
    </message>
    <message>
        <source>Written beside every change, from the next file you open</source>
        <translation>Ysgrifennir wrth bob newid, o&apos;r ffeil nesaf a agorwch</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Eich enw</translation>
    </message>
    <message>
        <source>&amp;Who is working</source>
        <translation>&amp;Pwy sy&apos;n gweithio</translation>
    </message>
    <message>
        <source>Ask once on this computer</source>
        <translation>Gofyn unwaith ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Ask each time a file is opened</source>
        <translation>Gofyn bob tro yr agorir ffeil</translation>
    </message>
    <message>
        <source>At the &amp;start</source>
        <translation>&amp;Ar y dechrau</translation>
    </message>
    <message>
        <source>Show the list of files</source>
        <translation>Dangos y rhestr ffeiliau</translation>
    </message>
    <message>
        <source>Open the last file</source>
        <translation>Agor y ffeil ddiwethaf</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Where the last one was</source>
        <translation>Lle roedd yr un diwethaf</translation>
    </message>
    <message>
        <source>&amp;Folder to begin in</source>
        <translation>&amp;Ffolder i ddechrau ynddo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Dewis…</translation>
    </message>
    <message>
        <source>Choose the folder to begin in</source>
        <translation>Dewis y ffolder i ddechrau ynddo</translation>
    </message>
    <message>
        <source>&amp;Empty the list of recent files</source>
        <translation>&amp;Gwagio&apos;r rhestr o ffeiliau diweddar</translation>
    </message>
    <message>
        <source>Folder to begin in</source>
        <translation>Ffolder i ddechrau ynddo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder beside each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for &amp;backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a file is cl&amp;osed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back it up, once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make no backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an &amp;import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days, five weeks and twelve months of backups are kept, and those before an import for a month. Those you make yourself stay until you delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SetupCommands</name>
    <message>
        <source>ICB 2023</source>
        <translation>ICB 2023</translation>
    </message>
    <message>
        <source>CCG 2018</source>
        <translation>CCG 2018</translation>
    </message>
    <message>
        <source>CCG 2015</source>
        <translation>CCG 2015</translation>
    </message>
</context>
<context>
    <name>candour::SheetPreview</name>
    <message>
        <source>Sheets of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, with what becomes of each cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to go to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 rows are shown; the rest is read the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 rows are marked; the rest is read the same way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SheetPreviewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as the rows above are; only the first %1 rows are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is hidden in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
</context>
<context>
    <name>candour::SignalsScreen</name>
    <message>
        <source>Colour and chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure of these providers is of that kind in this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation type="unfinished">Data hyd at</translation>
    </message>
    <message>
        <source>Latest figure of each measure, what needs attention most first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wrthi&apos;n llwytho</translation>
    </message>
</context>
<context>
    <name>candour::SpcService</name>
    <message>
        <source>This measure is no longer in the file.</source>
        <translation type="unfinished">Nid yw&apos;r mesur hwn yn y ffeil mwyach.</translation>
    </message>
</context>
<context>
    <name>candour::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Stop; nothing of it is kept</source>
        <translation>Stopio; ni chedwir dim ohono</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Who is working: written beside every change</source>
        <translation>Pwy sy&apos;n gweithio: ysgrifennir wrth bob newid</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>darllen yn unig</translation>
    </message>
    <message>
        <source>read only: %1</source>
        <translation>darllen yn unig: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>cadwyd %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>cadwyd</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>data hyd at %1</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>Dywedwch pwy ydych</translation>
    </message>
    <message>
        <source>Working: %1</source>
        <translation>Yn gweithio: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>Cadwyd %1 yn %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Agor %1</translation>
    </message>
    <message>
        <source>backed up %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::SubmissionsTab</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that came of %n provider month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: correct, appropriate and valid, as they stand today. Who says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signed off by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-off is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the figures reached us, as 2026-10-14 or 14/10/2026; empty for that of the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2026-10-14 or 14/10/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of receipt is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these figures is missing: there is nobody to remind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reminder letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What providers owe for a month is listed here: what they sent in the year before, they owe again. None of them owes anything for the months chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody says that the chosen figures are correct, appropriate and valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take sign-off back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen figures are no longer signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the chosen figures reached us, when it is not that of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that asks for what is missing, to be copied or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions: what a provider owes or does not owe, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers by months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::TableCommands</name>
    <message>
        <source>Save as view</source>
        <translation>Cadw fel golwg</translation>
    </message>
    <message>
        <source>Columns, their order, sorting and filters are kept in the file under this name.</source>
        <translation>Cedwir colofnau, eu trefn, didoli a hidlyddion yn y ffeil dan yr enw hwn.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Cadw&apos;r golwg</translation>
    </message>
    <message>
        <source>The view “%1” is kept in the file.</source>
        <translation>Cedwir y golwg “%1” yn y ffeil.</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Dim ei angen mwyach</translation>
    </message>
    <message>
        <source>The view “%1” is removed; Undo brings it back.</source>
        <translation>Tynnwyd y golwg “%1”; mae Dadwneud yn ei adfer.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Allforio: %1</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Ffeiliau CSV</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Taenlenni</translation>
    </message>
    <message>
        <source>%1 is written. Rows in it: %L2.</source>
        <translation>Ysgrifennwyd %1. Rhesi ynddi: %L2.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopiwyd. Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Yn ysgrifennu %1…</translation>
    </message>
</context>
<context>
    <name>candour::TablePanel</name>
    <message>
        <source>No row fits the filter.</source>
        <translation>Nid oes rhes sy&apos;n cyd-fynd â&apos;r hidlydd.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos y cyfan</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Hidlydd: %1</translation>
    </message>
    <message>
        <source>Shows the rows with this text in any column (Ctrl+F)</source>
        <translation>Yn dangos y rhesi â&apos;r testun hwn mewn unrhyw golofn (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by a column</source>
        <translation>Hidlo yn ôl colofn</translation>
    </message>
    <message>
        <source>Show only rows whose column holds something (Ctrl+Shift+F)</source>
        <translation>Dangos dim ond y rhesi y mae rhywbeth yn eu colofn (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Golygon</translation>
    </message>
    <message>
        <source>Columns and filters kept by name</source>
        <translation>Colofnau a hidlyddion a gedwir wrth enw</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Choose, order and freeze columns</source>
        <translation>Dewis, trefnu a rhewi colofnau</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Copy, change, export, print</source>
        <translation>Copïo, newid, allforio, argraffu</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>Hidlo yn ôl y golofn hon…</translation>
    </message>
    <message>
        <source>Rows: %L1</source>
        <translation>Rhesi: %L1</translation>
    </message>
    <message>
        <source>Rows: %L1 of %L2</source>
        <translation>Rhesi: %L1 o %L2</translation>
    </message>
    <message>
        <source>%1, %L2 chosen</source>
        <translation>%1, dewiswyd %L2</translation>
    </message>
    <message>
        <source>The block has more rows than there are below this one. Nothing was changed.</source>
        <translation>Mae gan y bloc fwy o resi nag sydd islaw&apos;r un hon. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The block has more columns than there are beside this one. Nothing was changed.</source>
        <translation>Mae gan y bloc fwy o golofnau nag sydd wrth ymyl yr un hon. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed in the table. Nothing was changed.</source>
        <translation>Ni ellir newid “%1” yn y tabl. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1: %2 Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Choose the rows to change first; Ctrl+A chooses all that are shown.</source>
        <translation>Dewiswch y rhesi i&apos;w newid yn gyntaf; mae Ctrl+A yn dewis pob un a ddangosir.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Freeze up to “%1”</source>
        <translation>Rhewi hyd at “%1”</translation>
    </message>
    <message>
        <source>Freeze none</source>
        <translation>Rhewi dim</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Fel yr oeddent ar y cychwyn</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Didoli i fyny</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Didoli i lawr</translation>
    </message>
    <message>
        <source>Take its filter away</source>
        <translation>Tynnu ei hidlydd</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Symud i&apos;r chwith</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Symud i&apos;r dde</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>Rhewi hyd at yma</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>The columns of the view “%1” cannot be read; only its filter is shown.</source>
        <translation>Ni ellir darllen colofnau&apos;r golwg “%1”; dim ond ei hidlydd a ddangosir.</translation>
    </message>
    <message>
        <source>All rows, first columns</source>
        <translation>Pob rhes, y colofnau cyntaf</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Cadw fel golwg…</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Diweddaru “%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Tynnu “%1”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Export rows shown to a spreadsheet (XLSX)…</source>
        <translation>Allforio&apos;r rhesi a ddangosir i daenlen (XLSX)…</translation>
    </message>
    <message>
        <source>Export rows shown as CSV…</source>
        <translation>Allforio&apos;r rhesi a ddangosir fel CSV…</translation>
    </message>
    <message>
        <source>Print rows shown…</source>
        <translation>Argraffu&apos;r rhesi a ddangosir…</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Golygu cell</translation>
    </message>
    <message>
        <source>any column: “%1”</source>
        <translation>unrhyw golofn: “%1”</translation>
    </message>
    <message>
        <source>Filtered by %1.</source>
        <translation>Hidlwyd yn ôl %1.</translation>
    </message>
    <message>
        <source>Rows: %L1.</source>
        <translation>Rhesi: %L1.</translation>
    </message>
    <message>
        <source>Rows: %L1 of %L2.</source>
        <translation>Rhesi: %L1 o %L2.</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Yn darllen y rhesi…</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n…</source>
        <translation>
            <numerusform>Golygu dim…</numerusform>
            <numerusform>Golygu %n…</numerusform>
            <numerusform>Golygu %n…</numerusform>
            <numerusform>Golygu %n…</numerusform>
            <numerusform>Golygu %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives a field of all chosen rows one value (%1)</source>
        <translation>Yn rhoi un gwerth i faes ym mhob rhes a ddewiswyd (%1)</translation>
    </message>
</context>
<context>
    <name>candour::TargetDelegate</name>
    <message>
        <source>A number such as 95, or ≥ 95, ≤ 20, 85 to 95. What it would change is shown before it is saved.</source>
        <translation>Rhif fel 95, neu ≥ 95, ≤ 20, 85 to 95. Dangosir yr hyn y byddai&apos;n ei newid cyn ei gadw.</translation>
    </message>
</context>
<context>
    <name>candour::ThresholdDialog</name>
    <message>
        <source>Target for %1</source>
        <translation>Targed i %1</translation>
    </message>
    <message>
        <source>Next figures</source>
        <translation>Y ffigurau nesaf</translation>
    </message>
    <message>
        <source>No verdict that stands is judged anew</source>
        <translation>Ni fernir o&apos;r newydd unrhyw ddyfarniad sy&apos;n sefyll</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Y flwyddyn hon</translation>
    </message>
    <message>
        <source>From the beginning of the financial year</source>
        <translation>O ddechrau&apos;r flwyddyn ariannol</translation>
    </message>
    <message>
        <source>All providers without a target of their own</source>
        <translation>Pob darparwr heb ei darged ei hun</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Dim ond %1</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Ar gyfer</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Cymhariaeth</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Targed</translation>
    </message>
    <message>
        <source>&amp;Upper target</source>
        <translation>&amp;Targed uchaf</translation>
    </message>
    <message>
        <source>&amp;Amber bound is</source>
        <translation>&amp;Terfyn ambr yw</translation>
    </message>
    <message>
        <source>Amber &amp;bound</source>
        <translation>&amp;Terfyn ambr</translation>
    </message>
    <message>
        <source>C&amp;ompared</source>
        <translation>&amp;Cymherir</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Ffynhonnell</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Rheswm</translation>
    </message>
    <message>
        <source>Verdicts that would change</source>
        <translation>Dyfarniadau a fyddai&apos;n newid</translation>
    </message>
    <message>
        <source>Save target</source>
        <translation>Cadw&apos;r targed</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>What it would change is shown once the target is whole.</source>
        <translation>Dangosir yr hyn y byddai&apos;n ei newid unwaith y bydd y targed yn gyflawn.</translation>
    </message>
    <message numerus="yes">
        <source>No verdict would change: %n were judged anew, and each comes out as it stands.</source>
        <translation>
            <numerusform>Ni fyddai dyfarniad yn newid: ni farnwyd yr un o&apos;r newydd.</numerusform>
            <numerusform>Ni fyddai dyfarniad yn newid: barnwyd %n o&apos;r newydd, a daw fel y mae.</numerusform>
            <numerusform>Ni fyddai dyfarniad yn newid: barnwyd %n o&apos;r newydd, a daw pob un fel y mae.</numerusform>
            <numerusform>Ni fyddai dyfarniad yn newid: barnwyd %n o&apos;r newydd, a daw pob un fel y mae.</numerusform>
            <numerusform>Ni fyddai dyfarniad yn newid: barnwyd %n o&apos;r newydd, a daw pob un fel y mae.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 verdicts would change: %3.</source>
        <translation>Byddai %1 o %2 ddyfarniad yn newid: %3.</translation>
    </message>
</context>
<context>
    <name>candour::ThresholdOffersModel</name>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Dangosydd</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished">Darparwr</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Newydd</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::ThresholdOffersPanel</name>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds that stand in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished">Copïo&apos;r rhestr</translation>
    </message>
    <message>
        <source>None of these is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n threshold(s) will be kept with the figures. To replace one of yours, give a reason.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of these thresholds was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 threshold was kept with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thresholds were kept with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Nothing waits for you.
Contracts that end, reports to issue, roles and reviews that fall due, and what new figures bring stand here in good time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not about one figure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::TopBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Golwg</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Dewislen (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Months shown: %1</source>
        <translation>Misoedd a ddangosir: %1</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Tudalen</translation>
    </message>
</context>
<context>
    <name>candour::UndoCommands</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::UndoStack</name>
    <message>
        <source>Not done again: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next undo takes back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::VintagesDialog</name>
    <message>
        <source>Values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uppermost is in force. Those of imports that were withdrawn are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished">Copïo&apos;r cyfan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>It is worked out from these periods. The uppermost value of each is in force. Those of imports that were withdrawn are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::WelcomePage</name>
    <message>
        <source>Candour</source>
        <translation>Candour</translation>
    </message>
    <message>
        <source>How good, how safe and how well-liked are the services you buy, how do you know, and what are you doing about it?</source>
        <translation>Pa mor dda, pa mor ddiogel a pha mor hoff yw&apos;r gwasanaethau a brynwch, sut y gwyddoch, a beth ydych yn ei wneud amdano?</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Ffeil newydd…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Agor ffeil…</translation>
    </message>
    <message>
        <source>Look around the sample organisation</source>
        <translation>Edrych o gwmpas y sefydliad enghreifftiol</translation>
    </message>
    <message>
        <source>Files can also be dropped on this window.</source>
        <translation>Gellir gollwng ffeiliau ar y ffenestr hon hefyd.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Ffeiliau diweddar</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>enghraifft</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>agorwyd %1</translation>
    </message>
    <message>
        <source>Take off this list (Del)</source>
        <translation>Tynnu oddi ar y rhestr hon (Del)</translation>
    </message>
</context>
<context>
    <name>candour::WhatIfModel</name>
    <message>
        <source>year to %1</source>
        <translation>y flwyddyn hyd %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 o %2 i %3</translation>
    </message>
</context>
<context>
    <name>candour::WhoDialog</name>
    <message>
        <source>Who is working?</source>
        <translation>Pwy sy&apos;n gweithio?</translation>
    </message>
    <message>
        <source>Your name is written beside every change you make in this file. This computer remembers it; change it at the foot of the window.</source>
        <translation>Ysgrifennir eich enw wrth bob newid a wnewch yn y ffeil hon. Mae&apos;r cyfrifiadur hwn yn ei gofio; newidiwch ef wrth droed y ffenestr.</translation>
    </message>
    <message>
        <source>People of this file</source>
        <translation>Pobl y ffeil hon</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Eich enw</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>Work under this name</source>
        <translation>Gweithio dan yr enw hwn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
</context>
<context>
    <name>candour::WordsPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 gair</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 gair</translation>
    </message>
    <message>
        <source>%1, %2 at most</source>
        <translation>%1, %2 ar y mwyaf</translation>
    </message>
    <message>
        <source>Earlier words. They count for this report once you confirm or change them.</source>
        <translation>Geiriau cynharach. Maent yn cyfrif ar gyfer yr adroddiad hwn unwaith y byddwch yn eu cadarnhau neu&apos;n eu newid.</translation>
    </message>
    <message>
        <source>Words of %1. They count for this report once you confirm or change them.</source>
        <translation>Geiriau %1. Maent yn cyfrif ar gyfer yr adroddiad hwn unwaith y byddwch yn eu cadarnhau neu&apos;n eu newid.</translation>
    </message>
    <message>
        <source>Typed last time and not saved. It is saved when you leave the box.</source>
        <translation>Teipiwyd y tro diwethaf a heb ei gadw. Fe&apos;i cedwir wrth ichi adael y blwch.</translation>
    </message>
    <message>
        <source>Confirm, next</source>
        <translation>Cadarnhau, nesaf</translation>
    </message>
    <message>
        <source>Save, next</source>
        <translation>Cadw, nesaf</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>saved when you leave the box</source>
        <translation>cedwir wrth ichi adael y blwch</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>cadwyd</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
</context>
<context>
    <name>candour::Workbook</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
</context>
<context>
    <name>candour::db</name>
    <message>
        <source>The attached file is not in this file.</source>
        <translation>Nid yw&apos;r ffeil a atodwyd yn y ffeil hon.</translation>
    </message>
    <message>
        <source>The attached file is damaged: its bytes are not those that were kept.</source>
        <translation>Mae&apos;r ffeil a atodwyd wedi&apos;i difrodi: nid ei beitiau hi yw&apos;r rhai a gadwyd.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing of this change was kept; what was saved before is safe. Make room and try again.</source>
        <translation>Nid oes lle ar ôl ar y ddisg. Ni chadwyd dim o&apos;r newid hwn; mae&apos;r hyn a gadwyd o&apos;r blaen yn ddiogel. Gwnewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The file can be read but not changed here.</source>
        <translation>Gellir darllen y ffeil ond nid ei newid yma.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed. Open a backup of it.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i difrodi. Ni newidiwyd dim. Agorwch gopi wrth gefn ohoni.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Canslwyd. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the file and was not kept.</source>
        <translation>Mae&apos;r newid yn torri un o reolau&apos;r ffeil ac nis cadwyd.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Check the disk or the stick it is on.</source>
        <translation>Ni ellid darllen nac ysgrifennu&apos;r ffeil. Gwiriwch y ddisg neu&apos;r cof bach y mae arno.</translation>
    </message>
    <message>
        <source>The file refused the change. Nothing was kept.</source>
        <translation>Gwrthododd y ffeil y newid. Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed.</source>
        <translation>Nid oes ffeil “%1”. Efallai iddi gael ei symud neu ei hailenwi.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it and that its disk is there.</source>
        <translation>Ni ellir darllen “%1”. Gwiriwch y cewch ei hagor a bod ei disg yno.</translation>
    </message>
    <message>
        <source>“%1” is not a Candour file. It was not changed.</source>
        <translation>Nid ffeil Candour yw “%1”. Nis newidiwyd.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Candour. It was not changed. Install the newer version to open it.</source>
        <translation>Gwnaed “%1” gan fersiwn mwy newydd o Candour. Nis newidiwyd. Gosodwch y fersiwn mwy newydd i&apos;w hagor.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its table definitions are not those of its version. It was not changed. Open a backup of it.</source>
        <translation>Mae “%1” wedi&apos;i difrodi: nid diffiniadau ei fersiwn yw diffiniadau ei thablau. Nis newidiwyd. Agorwch gopi wrth gefn ohoni.</translation>
    </message>
    <message>
        <source>The file is busy: something is being written to it. Try again in a moment.</source>
        <translation>Mae&apos;r ffeil yn brysur: mae rhywbeth yn cael ei ysgrifennu iddi. Rhowch gynnig arall ymhen ychydig.</translation>
    </message>
    <message>
        <source>There are too many copies named “%1”. Move some elsewhere; the file was not changed.</source>
        <translation>Mae gormod o gopïau o&apos;r enw “%1”. Symudwch rai i le arall; ni newidiwyd y ffeil.</translation>
    </message>
    <message>
        <source>The file is no longer in its folder: it was moved, renamed, deleted or replaced while it was open, so this was not saved. Put it back to go on; if it is gone, what is shown can still be printed and exported, and a backup can be opened.</source>
        <translation>Nid yw&apos;r ffeil yn ei ffolder mwyach: cafodd ei symud, ei hailenwi, ei dileu neu ei disodli tra oedd ar agor, felly nis cadwyd. Rhowch hi&apos;n ôl i fynd ymlaen; os yw wedi mynd, gellir argraffu ac allforio&apos;r hyn a ddangosir o hyd, a gellir agor copi wrth gefn.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be relied on. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that its disk is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Candour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Candour file, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written to its end, or the file be read to its end. Check both disks, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “%1” could not be read back as it was written, and was removed. The file itself was not changed. Check the disk the copy goes to, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside this file lies an older copy of it, “%1”, which a synchronising program made. Everything in it is in this file too; it can be moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside this file lies a newer copy of it, “%1”, with %2 that this file does not have. Open that one and go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This file was written in two places at once: “%1” beside it has %2 that this file does not have, and this file has %3 that it does not have. Open the other, look at what was changed there last, enter here what is missing, and then move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change to this file was cut off half-way, and has to be taken back before it can be read. Open the file once for writing; where that cannot be done, copy it, together with the file of the same name that ends in “-journal”, to a place where it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed. Open a backup of it, or save what can still be read into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: the file is there, but has nothing in it. That happens when a disk was full or a copy was broken off. Open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its beginning was overwritten, so that it cannot be read as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. It should have %2 and has %3. That happens when a copy was broken off or a stick was pulled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: parts of it are missing (%2). It was not changed. Open a backup of it, or save what can still be read into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk “%1”: about %2 are needed there and %3 are free. Nothing of this change was kept; what was saved before is safe. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is open on this computer already, %2. It can be read here meanwhile, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept open %2. It can be read here meanwhile, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished">%1 ar %2. {1 ?} {2?}</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person and machine, program</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>since a time, so long ago</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>This file lies in a folder that %1 copies to other computers. A copy made while you work can be a broken one, and two people can end up with half of the changes each. Move the file to a folder of this computer alone, and let %1 have its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file lies on a network drive (%1). A connection that breaks while something is saved can damage it. Keep the file on this computer, and its backups on the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index by which records are found does not answer for their words. Nothing is lost: it can be made anew (verify --repair-search).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index by which the journal is searched does not answer for its entries. Nothing is lost: it can be made anew (verify --repair-search).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation type="unfinished">1 ffigur</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation type="unfinished">%1 ffigur</translation>
    </message>
    <message>
        <source>%1 of the issued report %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the issued reports %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was changed again since: %2. Undo that first, or change it by hand. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is no longer there as it was left then. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was withdrawn or brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the list of %1 could not be read, and the journal does not say what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Candour. Install the newer version to save what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies beside the file and cannot be moved out of the way. Nothing was restored. Move it elsewhere and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be given another name, so the backup was not put in its place. Nothing was changed. Restore to a new file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” has a value in a field of your own that is no longer in the file. Nothing was changed. Bring the field back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1-journal” lies beside the file and is no file, so “%1” cannot be opened. Remove it or give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1-journal” lies where “%1” is to be made: it belongs to a file that had this name. Move it to where that file is now, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation type="unfinished">Ni ellir creu “%1”. Gwiriwch fod y ffolder yn bodoli ac y cewch ysgrifennu ynddi.</translation>
    </message>
    <message>
        <source>Part of the file is damaged and cannot be read. Restore a backup, or save what can be read into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table “%1” has rows that break its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” (%3) holds what does not belong there: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Carrier</name>
    <message>
        <source>The contents of the attached file “%1” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved from a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 stands against another and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Command</name>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Ar agor i&apos;w darllen yn unig y mae&apos;r ffeil hon.</translation>
    </message>
    <message>
        <source>Changing “%1” needs a reason.</source>
        <translation>Mae angen rheswm i newid “%1”.</translation>
    </message>
    <message>
        <source>Withdrawing a record needs a reason.</source>
        <translation>Mae angen rheswm i dynnu cofnod yn ôl.</translation>
    </message>
    <message>
        <source>The record is not in this file.</source>
        <translation>Nid yw&apos;r cofnod yn y ffeil hon.</translation>
    </message>
    <message>
        <source>The number %1 was given once and stays; it cannot become %2.</source>
        <translation>Rhoddwyd y rhif %1 unwaith ac mae&apos;n aros; ni all ddod yn %2.</translation>
    </message>
    <message>
        <source>“%1” of %2 would lead round to itself: %3. Choose another.</source>
        <translation>Byddai “%1” o %2 yn arwain yn ôl ato&apos;i hun: %3. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>candour::db::Connection</name>
    <message>
        <source>The SQLite driver of Qt is not installed (package libqt6sql6-sqlite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement of the schema is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::DamagedFile</name>
    <message>
        <source>“%1” cannot be read. Check that you may open it and that its disk is there.</source>
        <translation type="unfinished">Ni ellir darllen “%1”. Gwiriwch y cewch ei hagor a bod ei disg yno.</translation>
    </message>
    <message>
        <source>Nothing could be read of “%1”: it holds none of the tables of a Candour file. Open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Database</name>
    <message>
        <source>“%1” is read-only. It can be read, not changed.</source>
        <translation>Mae “%1” yn ddarllen yn unig. Gellir ei darllen, nid ei newid.</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of Candour. Open it once for writing, so that it can be brought up to date.</source>
        <translation>Gwnaed “%1” gan fersiwn hŷn o Candour. Agorwch hi unwaith i ysgrifennu, fel y gellir ei diweddaru.</translation>
    </message>
    <message>
        <source>“%1” was taken over %2, so this was not saved. Copy what you were writing, close the file and open it again to see how it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by somebody else meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::FigureCarrier</name>
    <message>
        <source>typed figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, entered on %2: %3 could not be read. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, entered on %2: all figures were read, but some were changed by the damage. Compare them with their source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved from a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::FileLock</name>
    <message>
        <source>“%1” lies where nothing can be written. It can be read, not changed.</source>
        <translation type="unfinished">Mae “%1” mewn lle na ellir ysgrifennu dim. Gellir ei darllen, nid ei newid.</translation>
    </message>
    <message>
        <source>“%1” can be read, not changed: its folder does not take the lock that keeps two people from writing at once. Check that there is room on the disk, that you may write in the folder and that the name is not too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has another name on its disk (a hard link), by which somebody could write to it at the same time. It can be read, not changed. Make a copy of it and work in that, or remove the other name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Holder</name>
    <message>
        <source>records hold values of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” refers to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has other figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::IndexCheck</name>
    <message>
        <source>The index %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Reverser</name>
    <message>
        <source>This version does not know “%1”. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures were taken back already. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures stand in the file again already. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows were added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::SalvageReport</name>
    <message numerus="yes">
        <source>%Ln record(s) and figure(s) were saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished">%1: %2. {1,?}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and none are known to be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; some may be missing or changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::SearchIndex</name>
    <message>
        <source>The words by which records are found are not those of the records (%1 of them). Nothing is lost: they can be made anew (verify --repair-search).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::db::Verifier</name>
    <message>
        <source>Table “%1”, row %2 refers to a row of “%3” that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition of %1 is not that of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong in a file of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 follows entry %2: entries are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 does not follow from the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not hold the anchor %1: it was cut or written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” (%3) is not in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 “%2” (%3) is not as the journal last left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 is in the journal and not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of batch %1 (%2) are not those that were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 is not as the journal left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of the attached file “%1” are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Canslwyd y gwiriad.</translation>
    </message>
    <message>
        <source>Batch %1 is in the journal and not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not hold the anchor “%1” of the issued report %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record names the attached bytes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An additional value belongs to the %1 %2, which is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional values belong to the kind “%1”, which no file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional values belong to the field %1, which is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 does not name the journal entry that brought it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being typed in the field “%1” of the %2 %3 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is empty: this file was never made to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candour::html</name>
    <message>
        <source>Figures of this chart</source>
        <translation>Ffigurau&apos;r siart hwn</translation>
    </message>
    <message>
        <source>Picture not found in the file: %1</source>
        <translation>Ni chafwyd y llun yn y ffeil: %1</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>i&apos;w gwblhau</translation>
    </message>
</context>
<context>
    <name>cell</name>
    <message>
        <source>no target</source>
        <translation type="unfinished">dim targed</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>gosodwyd â llaw</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished">dros dro</translation>
    </message>
    <message>
        <source>poor data quality</source>
        <translation>ansawdd data gwael</translation>
    </message>
    <message>
        <source>has a comment</source>
        <translation>mae sylw arno</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Overarching indicator</source>
        <translation>Dangosydd trosfwaol</translation>
    </message>
    <message>
        <source>Improvement area</source>
        <translation>Maes gwella</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Canran</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cyfradd</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Cymhareb</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Cymedr</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Money (£)</source>
        <translation>Arian (£)</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ie neu na</translation>
    </message>
    <message>
        <source>Per cent change</source>
        <translation>Newid canrannol</translation>
    </message>
    <message>
        <source>Grade in words</source>
        <translation>Gradd mewn geiriau</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Uwch sydd well</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Is sydd well</translation>
    </message>
    <message>
        <source>Best within limits</source>
        <translation>Gorau o fewn terfynau</translation>
    </message>
    <message>
        <source>Neither is better</source>
        <translation>Nid yw&apos;r naill na&apos;r llall yn well</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Misol</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Chwarterol</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>Hanner blynyddol</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Blynyddol</translation>
    </message>
    <message>
        <source>Rolling twelve months</source>
        <translation>Deuddeg mis treigl</translation>
    </message>
    <message>
        <source>When published</source>
        <translation>Pan gyhoeddir</translation>
    </message>
    <message>
        <source>Numerators and denominators summed</source>
        <translation>Symio rhifiaduron ac enwaduron</translation>
    </message>
    <message>
        <source>Values summed</source>
        <translation>Symio gwerthoedd</translation>
    </message>
    <message>
        <source>Last value stands</source>
        <translation>Y gwerth olaf sy&apos;n sefyll</translation>
    </message>
    <message>
        <source>Not aggregated</source>
        <translation>Heb ei agregu</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Cenedlaethol</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>CQUIN</source>
        <translation>CQUIN</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lleol</translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation>Gweithlu</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Ein sefydliad</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Ward or service</source>
        <translation>Ward neu wasanaeth</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rhanbarth</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Grŵp cymheiriaid</translation>
    </message>
    <message>
        <source>Not a provider</source>
        <translation>Ddim yn ddarparwr</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Aciwt</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Iechyd meddwl</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Cymunedol</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambiwlans</translation>
    </message>
    <message>
        <source>Independent sector</source>
        <translation>Sector annibynnol</translation>
    </message>
    <message>
        <source>Urgent care</source>
        <translation>Gofal brys</translation>
    </message>
    <message>
        <source>Care home</source>
        <translation>Cartref gofal</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>Practis cyffredinol</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Dim contract</translation>
    </message>
    <message>
        <source>Lead commissioner</source>
        <translation>Prif gomisiynydd</translation>
    </message>
    <message>
        <source>Co-ordinating commissioner</source>
        <translation>Comisiynydd cydlynu</translation>
    </message>
    <message>
        <source>Associate commissioner</source>
        <translation>Comisiynydd cyswllt</translation>
    </message>
    <message>
        <source>Spot purchase</source>
        <translation>Pryniant unigol</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Cyffredinol</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Diogel</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effeithiol</translation>
    </message>
    <message>
        <source>Caring</source>
        <translation>Gofalgar</translation>
    </message>
    <message>
        <source>Responsive</source>
        <translation>Ymatebol</translation>
    </message>
    <message>
        <source>Well-led</source>
        <translation>Wedi&apos;i arwain yn dda</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Rhagorol</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Requires improvement</source>
        <translation>Angen gwella</translation>
    </message>
    <message>
        <source>Inadequate</source>
        <translation>Annigonol</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Heb ei sgorio</translation>
    </message>
    <message>
        <source>Insufficient evidence to rate</source>
        <translation>Dim digon o dystiolaeth i sgorio</translation>
    </message>
    <message>
        <source>Under appeal</source>
        <translation>Dan apêl</translation>
    </message>
    <message>
        <source>Outcomes Framework domains</source>
        <translation>Parthau&apos;r Fframwaith Canlyniadau</translation>
    </message>
    <message>
        <source>Dimensions of quality</source>
        <translation>Dimensiynau ansawdd</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clasurol</translation>
    </message>
    <message>
        <source>Colour-safe</source>
        <translation>Diogel o ran lliw</translation>
    </message>
    <message>
        <source>Board quality report</source>
        <translation>Adroddiad ansawdd i&apos;r Bwrdd</translation>
    </message>
    <message>
        <source>Provider scorecard</source>
        <translation>Cerdyn sgorio darparwr</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Trafodaeth</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Sicrwydd</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation>Un llinell o destun</translation>
    </message>
    <message>
        <source>Several lines of text</source>
        <translation>Sawl llinell o destun</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation>Dewis o restr</translation>
    </message>
    <message>
        <source>Each period</source>
        <translation>Pob cyfnod</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>Full year</source>
        <translation>Blwyddyn lawn</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>O leiaf</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ar y mwyaf</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Rhwng</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation>Dim goddefgarwch</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Dim targed</translation>
    </message>
    <message>
        <source>No amber</source>
        <translation>Dim ambr</translation>
    </message>
    <message>
        <source>Amber as far as this value</source>
        <translation>Ambr hyd at y gwerth hwn</translation>
    </message>
    <message>
        <source>Amber within this per cent of the target</source>
        <translation>Ambr o fewn y ganran hon o&apos;r targed</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Dim dyfarniad</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Coch</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambr</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Gwyrdd</translation>
    </message>
    <message>
        <source>A value a row</source>
        <translation>Un gwerth i bob rhes</translation>
    </message>
    <message>
        <source>Months across</source>
        <translation>Misoedd ar draws</translation>
    </message>
    <message>
        <source>Measures across</source>
        <translation>Mesurau ar draws</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>Y ffigur</translation>
    </message>
    <message>
        <source>Its numerator</source>
        <translation>Ei rifiadur</translation>
    </message>
    <message>
        <source>Its denominator</source>
        <translation>Ei enwadur</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>dim data</translation>
    </message>
    <message>
        <source>red</source>
        <translation>coch</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ambr</translation>
    </message>
    <message>
        <source>green</source>
        <translation>gwyrdd</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>wedi&apos;i gwblhau</translation>
    </message>
    <message>
        <source>low</source>
        <translation>isel</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>cymedrol</translation>
    </message>
    <message>
        <source>high</source>
        <translation>uchel</translation>
    </message>
    <message>
        <source>extreme</source>
        <translation>eithafol</translation>
    </message>
    <message>
        <source>common cause</source>
        <translation>achos cyffredin</translation>
    </message>
    <message>
        <source>special cause, improvement</source>
        <translation>achos arbennig, gwelliant</translation>
    </message>
    <message>
        <source>special cause, concern</source>
        <translation>achos arbennig, pryder</translation>
    </message>
    <message>
        <source>special cause, neutral</source>
        <translation>achos arbennig, niwtral</translation>
    </message>
    <message>
        <source>target</source>
        <translation>targed</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>cymedr</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>terfyn isaf</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>terfyn uchaf</translation>
    </message>
    <message>
        <source>Weakest dimension</source>
        <translation>Y dimensiwn gwannaf</translation>
    </message>
    <message>
        <source>Weakest headline measure</source>
        <translation>Y prif fesur gwannaf</translation>
    </message>
    <message>
        <source>No overall colour</source>
        <translation>Dim lliw cyffredinol</translation>
    </message>
    <message>
        <source>Report of one domain</source>
        <translation>Adroddiad ar un parth</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Uchel</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>Digonol</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Gwael</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Teipiwyd</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Enghraifft</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">Y mis hwn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Wedyn</translation>
    </message>
    <message>
        <source>common cause variation, no significant change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, improvement, high values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, improvement, low values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, concern, high values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, concern, low values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, neither good nor bad, high values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, neither good nor bad, low values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consistently meets the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consistently falls short of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meets the target in some months and misses it in others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XmR chart (individual values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p chart (proportions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u chart (rates)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c chart (counts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g chart (counted between events)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t chart (time between events)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making Data Count, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHSRplotthedots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, neutral, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special cause, neutral, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower inner limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper inner limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the figures look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation type="unfinished">Beth sydd angen sylw</translation>
    </message>
    <message>
        <source>Where the colour misleads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red or amber, but common cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, but getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will meet the target only by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual: what was sent in the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Teitl byr</translation>
    </message>
    <message>
        <source>Framework year</source>
        <translation>Blwyddyn y fframwaith</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Parth</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Improvement area</source>
        <translation>Maes gwella</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Rhennir â</translation>
    </message>
    <message>
        <source>In development</source>
        <translation>Wrthi&apos;n cael ei ddatblygu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyren</translation>
    </message>
    <message>
        <source>Core dimension</source>
        <translation>Dimensiwn craidd</translation>
    </message>
    <message>
        <source>Default set</source>
        <translation>Set ddiofyn</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiynau</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensiwn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Enw byr</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Rhifiadur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Enwadur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Rate per</source>
        <translation>Cyfradd fesul</translation>
    </message>
    <message>
        <source>Unit in words</source>
        <translation>Uned mewn geiriau</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>Lleoedd degol</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation>Gwell pan</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Amlder</translation>
    </message>
    <message>
        <source>Quarter and year by</source>
        <translation>Chwarter a blwyddyn yn ôl</translation>
    </message>
    <message>
        <source>Grades, best first</source>
        <translation>Graddau, y gorau&apos;n gyntaf</translation>
    </message>
    <message>
        <source>Shown by its band</source>
        <translation>Dangosir yn ôl ei fand</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Cafeat</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pam mae&apos;n bwysig</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Math o ffynhonnell</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Nationally published</source>
        <translation>Cyhoeddir yn genedlaethol</translation>
    </message>
    <message>
        <source>Framework indicator</source>
        <translation>Dangosydd fframwaith</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Parthau</translation>
    </message>
    <message>
        <source>Headline measure</source>
        <translation>Prif fesur</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Cymhariaeth</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Upper target</source>
        <translation>Targed uchaf</translation>
    </message>
    <message>
        <source>Amber bound is</source>
        <translation>Terfyn ambr yw</translation>
    </message>
    <message>
        <source>Amber bound</source>
        <translation>Terfyn ambr</translation>
    </message>
    <message>
        <source>Monthly profile</source>
        <translation>Proffil misol</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Dilys o</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Dilys hyd</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Dadansoddiad</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Kind of provider</source>
        <translation>Math o ddarparwr</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>Ein rôl</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Yn perthyn i</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>Contract o</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>Contract hyd</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Agorwyd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Rhagflaenydd</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Olynydd</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Cod rhanbarth</translation>
    </message>
    <message>
        <source>ICB code</source>
        <translation>Cod ICB</translation>
    </message>
    <message>
        <source>Fictional</source>
        <translation>Dychmygol</translation>
    </message>
    <message>
        <source>Key question</source>
        <translation>Cwestiwn allweddol</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Arolygwyd</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>Statutory post</source>
        <translation>Swydd statudol</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Blaenlythrennau</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>Preset of terms</source>
        <translation>Set o dermau</translation>
    </message>
    <message>
        <source>Order of report sections</source>
        <translation>Trefn adrannau adroddiadau</translation>
    </message>
    <message>
        <source>RAG palette</source>
        <translation>Palet CAG</translation>
    </message>
    <message>
        <source>Sample organisation</source>
        <translation>Sefydliad enghreifftiol</translation>
    </message>
    <message>
        <source>Marking of papers</source>
        <translation>Marc papurau</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Singular</source>
        <translation>Unigol</translation>
    </message>
    <message>
        <source>Plural</source>
        <translation>Lluosog</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Byrfodd</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Awdur</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ysgrifennwyd</translation>
    </message>
    <message>
        <source>Written about batch</source>
        <translation>Ysgrifennwyd am swp</translation>
    </message>
    <message>
        <source>From kind</source>
        <translation>O fath</translation>
    </message>
    <message>
        <source>From record</source>
        <translation>O gofnod</translation>
    </message>
    <message>
        <source>To kind</source>
        <translation>I fath</translation>
    </message>
    <message>
        <source>To record</source>
        <translation>I gofnod</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Math o gofnod</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Math o gyfrwng</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished">Crynhoad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Math o faes</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Gofynnol</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Diffiniad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templed</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Data hyd at</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Dyddiad yr adroddiad</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cyhoeddwyd gan</translation>
    </message>
    <message>
        <source>Journal anchor</source>
        <translation>Angor y dyddlyfr</translation>
    </message>
    <message>
        <source>Stored pages</source>
        <translation>Tudalennau a gadwyd</translation>
    </message>
    <message>
        <source>Stored PDF</source>
        <translation>PDF a gadwyd</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Dyddiad y cyfarfod</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Eitem agenda</translation>
    </message>
    <message>
        <source>Public session</source>
        <translation>Sesiwn gyhoeddus</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Cyflwynir gan</translation>
    </message>
    <message>
        <source>Lead director</source>
        <translation>Cyfarwyddwr arweiniol</translation>
    </message>
    <message>
        <source>Clinical lead</source>
        <translation>Arweinydd clinigol</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Crynodeb gweithredol</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Objectives supported</source>
        <translation>Amcanion a gefnogir</translation>
    </message>
    <message>
        <source>Previously considered by</source>
        <translation>Ystyriwyd eisoes gan</translation>
    </message>
    <message>
        <source>Financial implications</source>
        <translation>Goblygiadau ariannol</translation>
    </message>
    <message>
        <source>Legal implications</source>
        <translation>Goblygiadau cyfreithiol</translation>
    </message>
    <message>
        <source>Workforce implications</source>
        <translation>Goblygiadau i&apos;r gweithlu</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Ymgysylltu</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Gwrthdaro buddiannau</translation>
    </message>
    <message>
        <source>Equality impact assessment</source>
        <translation>Asesiad o&apos;r effaith ar gydraddoldeb</translation>
    </message>
    <message>
        <source>Mental Capacity Act</source>
        <translation>Deddf Galluedd Meddyliol</translation>
    </message>
    <message>
        <source>Human Rights Act</source>
        <translation>Deddf Hawliau Dynol</translation>
    </message>
    <message>
        <source>Health and safety</source>
        <translation>Iechyd a diogelwch</translation>
    </message>
    <message>
        <source>NHS Constitution</source>
        <translation>Cyfansoddiad y GIG</translation>
    </message>
    <message>
        <source>Freedom of information</source>
        <translation>Rhyddid gwybodaeth</translation>
    </message>
    <message>
        <source>Takes indicators of domains</source>
        <translation>Yn cymryd dangosyddion parthau</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Aelodau</translation>
    </message>
    <message>
        <source>Overall colour of a provider</source>
        <translation>Lliw cyffredinol darparwr</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Gradd</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>Cymeradwywyd ar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Hidlo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Beth a welwyd</translation>
    </message>
    <message>
        <source>{Organisation.board} member responsible</source>
        <translation>Aelod o&apos;r {Organisation.board} sy&apos;n gyfrifol</translation>
    </message>
    <message>
        <source>Title of the {organisation.board} report</source>
        <translation>Teitl adroddiad y {organisation.board}</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of control charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits calculated anew from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits fixed on the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the denominator is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep the files that figures are read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due after the period’s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last batch signed off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>rhwng %1 a %2</translation>
    </message>
    <message>
        <source>%1 % is not between 0 and 100 %.</source>
        <translation>Nid yw %1 % rhwng 0 a 100 %.</translation>
    </message>
    <message>
        <source>The numerator %1 is above the denominator %2.</source>
        <translation>Mae&apos;r rhifiadur %1 yn uwch na&apos;r enwadur %2.</translation>
    </message>
    <message>
        <source>%1 is below zero; this indicator cannot be.</source>
        <translation>Mae %1 islaw sero; ni all y dangosydd hwn fod felly.</translation>
    </message>
    <message>
        <source>The denominator %1 is below zero.</source>
        <translation>Mae&apos;r enwadur %1 islaw sero.</translation>
    </message>
    <message>
        <source>%1 is neither yes (1) nor no (0).</source>
        <translation>Nid ie (1) na na (0) yw %1.</translation>
    </message>
    <message>
        <source>“%1” is not one of the grades %2.</source>
        <translation>Nid yw “%1” yn un o&apos;r graddau %2.</translation>
    </message>
    <message>
        <source>The lower limit %1 is above the upper limit %2.</source>
        <translation>Mae&apos;r terfyn isaf %1 uwchlaw&apos;r terfyn uchaf %2.</translation>
    </message>
    <message>
        <source>A figure beyond %1 cannot be true. Check its digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>funnel</name>
    <message>
        <source>A funnel is for proportions, rates and ratios: values of other units do not say how much chance is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without numerators and denominators nobody can say how much chance is in these figures: import them with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by its published band: the limits belong to all providers of the country, and a handful of them would give others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit was trimmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) farthest out were left out of the estimate.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The units differ by more than chance, so the limits are widened for over-dispersion (%1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units differ by no more than chance, so the limits are not widened (%1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-dispersion cannot be estimated from fewer than two units, so the limits allow for chance alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-dispersion cannot be estimated: units without events are left after trimming. The limits allow for chance alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits allow for chance alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits lie about %1: as many events as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits lie about the average of all units, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits lie about the target %1; the average of all units is %2. Units that miss the target as a body show as over-dispersion about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % and 99.8 % limits of chance: binomial, on the arcsine scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % and 99.8 % limits of chance: both counts vary, on the log scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity, so not judged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no activity: the denominator is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numerator is larger than the denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the 99.8 % limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the 99.8 % limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the 95 % limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the 95 % limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilson&apos;s score interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact Poisson interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byar&apos;s approximation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dobson&apos;s method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dobson&apos;s method, adjusted for people with several events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the denominator is not above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no events were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a standard weight is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standard population is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 10 events, so the rate is withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few events for Byar&apos;s method; use the exact one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count has no upper limit at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for observed over expected events, as denominators are not whole numbers. The measure can say what its denominator is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for a ratio of two counts, as all denominators are whole numbers. The measure can say what its denominator is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) farthest out count in the estimate as if they lay no farther out than the next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished">%1 a %2 yn rhagor</translation>
    </message>
    <message>
        <source>they vary %1 times as much as chance gives (φ); what is left is a variance of %2 between them (τ²); from %3 of %4 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-dispersion cannot be estimated: one unit outweighs all others. The limits allow for chance alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % and 99.8 % limits of chance: exact Poisson, about the expected number of events; no lower limit where so few are expected that chance alone leaves none more often than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In units of this size chance alone often counts none, or all, so that does not put them outside a limit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In units of this size chance alone often counts none, so that does not put them below a limit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Separate choices by ;</source>
        <translation>Gwahanwch ddewisiadau â ;</translation>
    </message>
    <message>
        <source>Empty: for every organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the files have it; upper and lower case do not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: for every provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: for every indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar days: 15 is the 15th of the month after. Empty: as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of periods that end on this day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: all figures of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the day of the first import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>interval</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 i %2</translation>
    </message>
    <message>
        <source>%1 (as published)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %, %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>io</name>
    <message>
        <source>this text would run as a formula in a spreadsheet. If it is a name, put an apostrophe before it in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text holds markup in angle brackets. Take the markup out of the file</source>
        <translation>mae&apos;r testun hwn yn cynnwys marcio mewn bachau onglog. Tynnwch y marcio o&apos;r ffeil</translation>
    </message>
    <message>
        <source>(a month)</source>
        <translation type="unfinished">(mis)</translation>
    </message>
    <message>
        <source>%1 does not fit the mapping %2: no column is called “%3”. Line %4 has: %5. Choose another mapping, or correct the heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(dienw)</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>%1: the head “%2” stands above more than one column (line %3). Name the right one by its place in the mapping, such as #3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and not closed within a million characters. Put the missing mark in, or save the file anew as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than a million characters, so this is not a table. Choose the CSV file that holds the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation>atalnod</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>hanner colon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>bar fertigol</translation>
    </message>
    <message>
        <source>The file could not be written to its end. Check that there is room on the disk, and export again.</source>
        <translation>Ni ellid ysgrifennu&apos;r ffeil i&apos;w diwedd. Gwiriwch fod lle ar y ddisg, ac allforiwch eto.</translation>
    </message>
    <message>
        <source>lines %1 give different figures for the same provider, indicator and period, so none is taken. Take the wrong ones out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the heads again)</source>
        <translation>(y penawdau eto)</translation>
    </message>
    <message>
        <source>(rows without figures)</source>
        <translation>(rhesi heb ffigurau)</translation>
    </message>
    <message>
        <source>this cell is blank, so nobody knows what the figures of the row are about. Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(others)</source>
        <translation>(eraill)</translation>
    </message>
    <message>
        <source>%1: the import was cancelled; nothing was stored.</source>
        <translation>%1: canslwyd y mewnforio; ni chadwyd dim.</translation>
    </message>
    <message>
        <source>%1 holds heads and no rows. Ask its sender for the file with the figures.</source>
        <translation>Mae %1 yn cynnwys penawdau a dim rhesi. Gofynnwch i&apos;w hanfonwr am y ffeil â&apos;r ffigurau.</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, llinell %1</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, colofn %1</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <translation> (“%1”)</translation>
    </message>
    <message>
        <source>“%1” is not a key that it may have. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a word that “%2” may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure of the mapping names no indicator, and no column does. Name one under “indicator”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure of the mapping has no columns. Name its value, its count, or its numerator and denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure of the mapping is both a count and something else. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of a measure must be a number other than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no period. Write it like 2024-04 or Q1 2024/25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift of months needs the kind of period beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names no measure. Say which columns hold the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping neither keeps the breakdowns nor totals over them, so nothing would be read. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delimiter “%1” must be one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping %1 cannot be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Check its name and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a mapping. Choose the JSON file that was exported as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour&apos;s own columns</source>
        <translation>Colofnau Candour ei hun</translation>
    </message>
    <message>
        <source>This is not a mapping: the key “candourMapping” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mapping has version %1; this program reads version %2. Ask for it in the older form, or update Candour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula of the sender&apos;s spreadsheet failed here. Ask for the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a number. Correct it, or tell the mapping what the sign means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no known status. Use final, provisional, suppressed, not applicable or not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cell is blank and its neighbours are not, so the sum cannot be formed. Put the number in, or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row says that there is no number, and there is one. Correct either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no month or span of months can be read from the name of the file. Put it into the name (2024-06), or give the period in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is too long for a name. Check that the columns have not slipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a month, quarter or year that exists. Write it like 2024-04, Apr 2024 or 30/04/2024 (day first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dimension stands twice in this breakdown. Name each once, like sex=female;type=1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two columns of the mapping give the same dimension. Give each its own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive, not a CSV file. Open it in the spreadsheet program, save the sheet as CSV and import that.</source>
        <translation>Llyfr gwaith neu archif yw %1, nid ffeil CSV. Agorwch hi yn y rhaglen daenlenni, cadwch y ddalen fel CSV a mewnforiwch honno.</translation>
    </message>
    <message>
        <source>%1 is a PDF, not a CSV file. Ask for the figures as a spreadsheet or a CSV file.</source>
        <translation>PDF yw %1, nid ffeil CSV. Gofynnwch am y ffigurau fel taenlen neu ffeil CSV.</translation>
    </message>
    <message>
        <source>%1 is a database (perhaps a Candour file), not a CSV file. Choose the CSV file that holds the figures.</source>
        <translation>Cronfa ddata yw %1 (ffeil Candour efallai), nid ffeil CSV. Dewiswch y ffeil CSV sy&apos;n dal y ffigurau.</translation>
    </message>
    <message>
        <source>%1 is not a CSV file: it holds binary data. Choose the CSV file that holds the figures.</source>
        <translation>Nid ffeil CSV yw %1: mae&apos;n dal data deuaidd. Dewiswch y ffeil CSV sy&apos;n dal y ffigurau.</translation>
    </message>
    <message>
        <source>%1 is empty. Ask its sender for the file with the figures.</source>
        <translation>Mae %1 yn wag. Gofynnwch i&apos;w hanfonwr am y ffeil â&apos;r ffigurau.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the CSV file inside it.</source>
        <translation>Ffolder yw %1. Dewiswch y ffeil CSV ynddi.</translation>
    </message>
    <message>
        <source>%1 is not there. Check its name, or whether its folder is still connected.</source>
        <translation>Nid yw %1 yno. Gwiriwch ei henw, neu a yw ei ffolder wedi&apos;i gysylltu o hyd.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may open it and that no other program holds it.</source>
        <translation>Ni ellir darllen %1. Gwiriwch y cewch ei hagor ac nad oes rhaglen arall yn ei dal.</translation>
    </message>
    <message>
        <source>%1: line 1 is longer than a million characters, so this is not a table. Choose the CSV file that holds the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Copy it to this computer and import the copy.</source>
        <translation>Ni ellid darllen %1 i&apos;w diwedd. Copïwch hi i&apos;r cyfrifiadur hwn a mewnforiwch y copi.</translation>
    </message>
    <message>
        <source>“%1” holds no table. Nothing was imported.</source>
        <translation>Nid oes tabl yn “%1”. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>this row was not taken, and so the total over its breakdown is not formed. Correct the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text holds a character that cannot be seen (%1). Type it anew in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 a %2 yn rhagor</translation>
    </message>
    <message>
        <source>This is not a mapping: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mapping: it is a list. A mapping is one object, in braces { }, with the key “candourMapping”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mapping: it is a single value. A mapping is one object, in braces { }, with the key “candourMapping”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mapping: line %1 is not valid JSON. Correct it, or export the mapping anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than the head, the first in line %1; what stands beyond it was left out.</source>
        <translation>
            <numerusform>Nid oes gan unrhyw res fwy o gelloedd na&apos;r pennawd (%1).</numerusform>
            <numerusform>Mae gan %n rhes fwy o gelloedd na&apos;r pennawd, yn llinell %1; gadawyd allan yr hyn sydd y tu hwnt iddo.</numerusform>
            <numerusform>Mae gan %n o resi fwy o gelloedd na&apos;r pennawd, y gyntaf yn llinell %1; gadawyd allan yr hyn sydd y tu hwnt iddo.</numerusform>
            <numerusform>Mae gan %n rhes fwy o gelloedd na&apos;r pennawd, y gyntaf yn llinell %1; gadawyd allan yr hyn sydd y tu hwnt iddo.</numerusform>
            <numerusform>Mae gan %n o resi fwy o gelloedd na&apos;r pennawd, y gyntaf yn llinell %1; gadawyd allan yr hyn sydd y tu hwnt iddo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; check numerator and denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every denominator is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no unit that can be judged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column %2. It needs the columns %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a head but no rows: there is nothing to compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group “%1” has no value and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no group. Write each as GROUP=…, with semicolons between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date to recalculate from is missing. Write dates as 2018-07-01|2019-04-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 needs the columns numerator and denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column value. Give one, or numerator and denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is not a date. Write it as 2016-04-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column group, so nothing can be asked for “%1” alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no group “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be divided by zero. Leave the numbers of this row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date to recalculate from. Write it as 2018-07-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group “%1” has no point on %2 to recalculate from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group “%1” has no point on %2: its limits are not recalculated there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no point on %1 to recalculate from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 give different figures for the same provider, indicator and period, so none is taken. Take the wrong ones out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1” has %2, read like the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a sheet with other heads)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a sheet that the mapping does not name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a hidden sheet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(table %1 of the mapping: its heads are not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the mapping %2: it has no visible sheet called “%3”. Choose another mapping, or correct its sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the mapping %2: none of its sheets has the columns “%3”. Choose another mapping, or correct the heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no number. Give one, or leave the group out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count cannot be below zero. Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row names no group. Give it one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one, or leave the case out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what the events are counted in, or leave the case out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give how many were, or leave the case out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct x or n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is exact_count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less, such as 0.998</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a confidence lies between 0.9 and 1 or between 90 and 100 %. Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a multiplier is above zero. Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such method. Choose from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With months or providers across the cells under them are the values: take the columns out of “measures”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping does not say where the period stands. Name a column, a constant, a label, or the name of file or sheet under “period”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“under” chooses among the columns of months across; this table has none. Take it out of “period”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“yearColumn” says which year the months of “column” are of, and there is no such column. Name it under “period”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“headerRows” is %1; a table has from 1 to %2 rows of heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table ends left of where it begins. Correct “firstColumn” and “lastColumn”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“unit” and “scaleColumn” both say what the numbers are multiplied by. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold column needs one measure a row, else nobody knows whose threshold it is. Take out “threshold”, or the other measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With providers across the mapping says which columns they are. List them under “providers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“providers” lists the columns of providers across; this table has none. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of “providers” needs the head of its column, and a code or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping does not say whose figures these are. Name a column, a constant or a label under “organisation”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With months or providers across there is one measure, since the cells are its values. Remove the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1 of the mapping has tables of its own. Put them beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the column “%2” twice, so it is not known which one counts. Take one out, or give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has more cells than the head. Where a number is written with a comma, as 1,020, take the comma out or put the number in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is too large to be true: nothing beyond %1 is. Check its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is not a number. Write it as 1250 or 12.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is too small to divide by: nothing below %1 is taken. Check its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a part of an indicator, and no row above names one. Say of which it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: group “%1”: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is more than the denominator, which is so in %1 of %2 rows. Correct it if these are proportions; ask for a u chart if they are rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is not numerator over denominator, in per cent or per 1,000 or otherwise. Correct it, or leave the column value out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The chart is of the values as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target of %1 is none of these proportions, which go from 0 to %2. Write it in their unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a run chart has no limits to hold the target against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a run chart has no limits that could be fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are only %2 points from %3, so the limits are from all of them and not from the first %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no group has a value. Give at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date and value; date, numerator and denominator; or, for events, date alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no target. Give a number up to 1e15, or one for each group as RAS=1500;RJC=700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 takes dates of events, a row an event, and there is a column %2. Leave it out if the rows are events, or choose another chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is of the same date and says otherwise. Keep one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is more than the denominator. Correct one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is neither yes nor no. Write 1 where limits are recalculated from, and leave the others blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a date that was there before, with the same numbers, were taken once; the first is line %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the rows of a case differ in this. Write the same in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many events each of these people had is a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier row of this stratum has another population or weight. Give each stratum one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stratum stands there twice. Add the two rows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such statistic. Choose isratio or israte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (“%2”): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the name of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no period can be read %2. Write it there (2024-06), or give the period in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is to be read %3, and nothing stands there. Write it there, or give it in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %L2 sheets, which is more than Candour reads. Ask its sender for a workbook with the figures only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declares XML entities of its own, which no spreadsheet program does and which can be an attack. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sheet “%2” has a cell beyond row %L3 or column %L4, the last that a workbook can have. Ask its sender to save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %L2 cells with content, more than Candour reads at once. Ask its sender for the figures in several files, or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden sheets: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden rows or columns on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without cells, left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other workbooks are not followed: their cells have the values they were saved with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of one name are told apart by a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts cut at %L1 characters: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells whose text the workbook has lost: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a document of another program, not a workbook. Choose the spreadsheet with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted with a password. Open it in its program, save a copy without the password, and import the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a workbook of Excel 95 or older, which Candour does not read. Open it in a spreadsheet program, save it as XLSX, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is broken off or damaged and cannot be read to its end. Open it in a spreadsheet program, save it as XLSX, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %L1 rows and %L2 columns were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text or a drawing, not a spreadsheet. Choose the spreadsheet with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Open it in a spreadsheet program, save it as XLSX, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a document, not a spreadsheet. Choose the spreadsheet with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive, not a spreadsheet. Unpack it and import the files inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an XML file, whatever it is called. Open it in a spreadsheet program, save it as XLSX, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page, whatever it is called. Open it in a spreadsheet program, save it as XLSX, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file with the figures inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %L2 MB, so it is no table of figures. Ask its sender for the figures alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is broken off or damaged: it cannot be unpacked. Ask its sender to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a workbook of figures holds, and was not opened. Ask its sender for a file without pictures or empty pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is %1, as it stands %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider %1 stands %2; this file does not know it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is %1, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is known by its name above the table only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose figures are these? %1 names no provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is %1, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period %1 is taken from what stands around the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which month or quarter are these figures? %1 does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures are of the indicator “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures are of one indicator, “%1”, as the table itself names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do these figures measure? %1 names no indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a list of patients and is not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns name things; none of them measures anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heads were found above its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet holds text and no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table in line %1 of %2 is left out: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its figures contradict those of another table for the same providers, indicators and periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read. %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) of the sender failed; those figures are missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No figure could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>postcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets have the same heads: each is taken for the provider after which it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months are of the financial year %1/%2, as it stands around the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which year are the months? They are written without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are a week apart: each figure is of the week that ends then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are the ends of quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are three months apart and are read as quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 names providers that are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 names providers; this file does not know all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 names the indicators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 seems to name the indicators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are headed by periods.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Several columns stand under one period. Which of them hold the figures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 tells the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called “%1”; only the first is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the figures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hold a measure each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The columns %1 are providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 divides the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody says what the figures under “%1” (column %2) are; they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are addresses beside the figures: this may be a list of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden columns are left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that add up others are left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands among percentages and has no per cent sign itself. Write it as a percentage too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is “%1”, and the numbers are 1 at most. They are taken times one hundred: look whether they are per cent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) under “%1” that are not formatted as the percentages around them are taken times one hundred.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers under “%1” are fractions: they are taken times one hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says per cent, and its numbers are 1 at most. They are taken times one hundred: look whether they are per cent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins more than 65,000 groups of cells on one sheet, so it is no table of figures. Ask its sender for the figures alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures are of the indicator “%1”, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in column %2, first in row %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers with the unit “%1” are partly 1 at most and partly above. Are the small ones fractions, to be taken times one hundred?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 holds the figures, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures stand under “%1”, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cell holds no name but an error of the workbook. Correct it in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows are regions and England, which add up the figures of providers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jump</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Gorchmynion</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Cardiau sgorio</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Darparwyr</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Picture not found in the file: %1</source>
        <translation>Ni chafwyd y llun yn y ffeil: %1</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>i&apos;w gwblhau</translation>
    </message>
    <message>
        <source>The PDF could not be finished. Nothing was written.</source>
        <translation>Ni ellid gorffen y PDF. Nid ysgrifennwyd dim.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>domain</source>
        <translation>parth</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>parthau</translation>
    </message>
    <message>
        <source>framework indicator</source>
        <translation>dangosydd fframwaith</translation>
    </message>
    <message>
        <source>framework indicators</source>
        <translation>dangosyddion fframwaith</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>dimensiwn</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>dimensiynau</translation>
    </message>
    <message>
        <source>set of dimensions</source>
        <translation>set o ddimensiynau</translation>
    </message>
    <message>
        <source>sets of dimensions</source>
        <translation>setiau o ddimensiynau</translation>
    </message>
    <message>
        <source>domain of an indicator</source>
        <translation>parth dangosydd</translation>
    </message>
    <message>
        <source>domains of indicators</source>
        <translation>parthau dangosyddion</translation>
    </message>
    <message>
        <source>dimension of an indicator</source>
        <translation>dimensiwn dangosydd</translation>
    </message>
    <message>
        <source>dimensions of indicators</source>
        <translation>dimensiynau dangosyddion</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>dangosydd</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>dangosyddion</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>trothwy</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>trothwyon</translation>
    </message>
    <message>
        <source>override of a verdict</source>
        <translation>newid i ddyfarniad</translation>
    </message>
    <message>
        <source>overrides of verdicts</source>
        <translation>newidiadau i ddyfarniadau</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>sefydliad</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>sefydliadau</translation>
    </message>
    <message>
        <source>CQC rating</source>
        <translation>sgôr CQC</translation>
    </message>
    <message>
        <source>CQC ratings</source>
        <translation>sgorau CQC</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôl</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rolau</translation>
    </message>
    <message>
        <source>role of a person</source>
        <translation>rôl person</translation>
    </message>
    <message>
        <source>roles of people</source>
        <translation>rolau pobl</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pobl</translation>
    </message>
    <message>
        <source>organisation profile</source>
        <translation>proffil sefydliad</translation>
    </message>
    <message>
        <source>organisation profiles</source>
        <translation>proffiliau sefydliadau</translation>
    </message>
    <message>
        <source>term</source>
        <translation>term</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>termau</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>sylw</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>sylwadau</translation>
    </message>
    <message>
        <source>link</source>
        <translation>dolen</translation>
    </message>
    <message>
        <source>links</source>
        <translation>dolenni</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>atodiad</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>atodiadau</translation>
    </message>
    <message>
        <source>additional field</source>
        <translation>maes ychwanegol</translation>
    </message>
    <message>
        <source>additional fields</source>
        <translation>meysydd ychwanegol</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>map</translation>
    </message>
    <message>
        <source>mappings</source>
        <translation>mapiau</translation>
    </message>
    <message>
        <source>report</source>
        <translation>adroddiad</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>adroddiadau</translation>
    </message>
    <message>
        <source>report text</source>
        <translation>testun adroddiad</translation>
    </message>
    <message>
        <source>report texts</source>
        <translation>testunau adroddiadau</translation>
    </message>
    <message>
        <source>front sheet</source>
        <translation>taflen flaen</translation>
    </message>
    <message>
        <source>front sheets</source>
        <translation>taflenni blaen</translation>
    </message>
    <message>
        <source>member of a peer group</source>
        <translation>aelod o grŵp cymheiriaid</translation>
    </message>
    <message>
        <source>members of peer groups</source>
        <translation>aelodau grwpiau cymheiriaid</translation>
    </message>
    <message>
        <source>data-quality grade</source>
        <translation>gradd ansawdd data</translation>
    </message>
    <message>
        <source>data-quality grades</source>
        <translation>graddau ansawdd data</translation>
    </message>
    <message>
        <source>named view</source>
        <translation>golwg a enwyd</translation>
    </message>
    <message>
        <source>named views</source>
        <translation>golygon a enwyd</translation>
    </message>
    <message>
        <source>cleared text</source>
        <translation>testun a gliriwyd</translation>
    </message>
    <message>
        <source>cleared texts</source>
        <translation>testunau a gliriwyd</translation>
    </message>
    <message>
        <source>recalculation of limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalculations of limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes on charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submissions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Equality assessment</source>
        <translation>Asesiad cydraddoldeb</translation>
    </message>
    <message>
        <source>Mental Capacity Act</source>
        <translation>Deddf Galluedd Meddyliol</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Hawliau dynol</translation>
    </message>
    <message>
        <source>Health and safety</source>
        <translation>Iechyd a diogelwch</translation>
    </message>
    <message>
        <source>NHS Constitution</source>
        <translation>Cyfansoddiad y GIG</translation>
    </message>
    <message>
        <source>Freedom of information</source>
        <translation>Rhyddid gwybodaeth</translation>
    </message>
    <message>
        <source>The stored report has “%1” as its “%2”, which this version of Candour cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further indicators</source>
        <translation>Dangosyddion pellach</translation>
    </message>
    <message>
        <source>1 further indicator on the next page.</source>
        <translation>1 dangosydd pellach ar y dudalen nesaf.</translation>
    </message>
    <message>
        <source>%1 further indicators on the next page.</source>
        <translation>%1 dangosydd pellach ar y dudalen nesaf.</translation>
    </message>
    <message numerus="yes">
        <source>Funnel of %n organisation(s), limits at 95 % and 99.8 %.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished">%1, %2. %3</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished">Teipiwyd</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>A rate needs its base: per 1,000 of what?</source>
        <translation>Mae angen sail ar gyfradd: fesul 1,000 o beth?</translation>
    </message>
    <message>
        <source>The same dimension is named twice.</source>
        <translation>Enwir yr un dimensiwn ddwywaith.</translation>
    </message>
    <message>
        <source>This comparison needs a target.</source>
        <translation>Mae angen targed ar y gymhariaeth hon.</translation>
    </message>
    <message>
        <source>“Between” needs an upper target above the lower one.</source>
        <translation>Mae angen targed uchaf uwchlaw&apos;r un isaf ar “Rhwng”.</translation>
    </message>
    <message>
        <source>Say where amber ends, or choose “none”.</source>
        <translation>Dywedwch ble mae ambr yn gorffen, neu dewiswch “dim”.</translation>
    </message>
    <message>
        <source>A profile has twelve numbers, April to March.</source>
        <translation>Mae gan broffil ddeuddeg rhif, Ebrill i Fawrth.</translation>
    </message>
    <message>
        <source>The threshold ends before it begins.</source>
        <translation>Mae&apos;r trothwy&apos;n gorffen cyn iddo ddechrau.</translation>
    </message>
    <message>
        <source>The closing date is before the opening date.</source>
        <translation>Mae&apos;r dyddiad cau cyn y dyddiad agor.</translation>
    </message>
    <message>
        <source>The contract ends before it begins.</source>
        <translation>Mae&apos;r contract yn gorffen cyn iddo ddechrau.</translation>
    </message>
    <message>
        <source>A link begins with http:// or https:// and names a web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amber bound is better than the target. With “at least”, amber is what falls short of the target: its bound lies below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amber bound is better than the target. With “at most”, amber is what exceeds the target: its bound lies above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amber bound lies between the targets, where all is green: it belongs below the lower or above the upper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The per cent by which amber misses the target is 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which period the limits are calculated anew, or on how many points those of the first part are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it as 2024-04, 2024-Q1 or 2024/25.</source>
        <translation type="unfinished">Nid cyfnod yw “%1”. Ysgrifennwch ef fel 2024-04, 2024-Q1 neu 2024/25.</translation>
    </message>
    <message>
        <source>Say which organisation it means, or which indicator: one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which indicator is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an indicator this is about a month: write 2024-04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who signed the figures off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>The sample must end with a month, as 2026-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>Ni ddeellir “%1”.</translation>
    </message>
    <message>
        <source>The sample’s stories, line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns are not the known ones.</source>
        <translation>nid y colofnau hysbys yw&apos;r colofnau.</translation>
    </message>
    <message>
        <source>it has not as many cells as the head.</source>
        <translation>nid oes ganddi gynifer o gelloedd â&apos;r pennawd.</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>Definition</source>
        <translation>Diffiniad</translation>
    </message>
    <message>
        <source>Source and owner</source>
        <translation>Ffynhonnell a pherchennog</translation>
    </message>
    <message>
        <source>Place in the framework</source>
        <translation>Lle yn y fframwaith</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Dates and successors</source>
        <translation>Dyddiadau ac olynwyr</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Implications</source>
        <translation>Goblygiadau</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>%1 of the last %2 quarters</source>
        <translation>%1 o&apos;r %2 chwarter diwethaf</translation>
    </message>
    <message>
        <source>%1 of the %2 quarters compared</source>
        <translation>%1 o&apos;r %2 chwarter a gymharwyd</translation>
    </message>
    <message>
        <source>%1 of the last %2 half-years</source>
        <translation>%1 o&apos;r %2 hanner blwyddyn diwethaf</translation>
    </message>
    <message>
        <source>%1 of the %2 half-years compared</source>
        <translation>%1 o&apos;r %2 hanner blwyddyn a gymharwyd</translation>
    </message>
    <message>
        <source>%1 of the last %2 rolling years</source>
        <translation>%1 o&apos;r %2 flwyddyn dreigl ddiwethaf</translation>
    </message>
    <message>
        <source>%1 of the %2 rolling years compared</source>
        <translation>%1 o&apos;r %2 flwyddyn dreigl a gymharwyd</translation>
    </message>
    <message>
        <source>%1 of the last %2 months</source>
        <translation>%1 o&apos;r %2 mis diwethaf</translation>
    </message>
    <message>
        <source>%1 of the %2 months compared</source>
        <translation>%1 o&apos;r %2 mis a gymharwyd</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>% change</source>
        <translation type="unfinished">% newid</translation>
    </message>
    <message>
        <source>per %1 %2</source>
        <extracomment>%1 a number such as 1,000; %2 what is counted below the line, such as &quot;bed days&quot;</extracomment>
        <translation>fesul %1 %2</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>red</source>
        <translation>coch</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ambr</translation>
    </message>
    <message>
        <source>green</source>
        <translation>gwyrdd</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>dim dyfarniad</translation>
    </message>
    <message>
        <source>%1 to date</source>
        <translation>%1 hyd yma</translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation>%1 o %2 mis</translation>
    </message>
    <message>
        <source>%1 of %2 quarters</source>
        <translation>%1 o %2 chwarter</translation>
    </message>
    <message>
        <source>%1 of %2 periods</source>
        <translation>%1 o %2 cyfnod</translation>
    </message>
    <message>
        <source>the target of at least %1</source>
        <translation>y targed o %1 o leiaf</translation>
    </message>
    <message>
        <source>the target of at most %1</source>
        <translation>y targed o %1 ar y mwyaf</translation>
    </message>
    <message>
        <source>the target of %1 to %2</source>
        <translation>y targed o %1 i %2</translation>
    </message>
    <message>
        <source>, and at the amber bound of %1</source>
        <translation>, ac ar y terfyn ambr o %1</translation>
    </message>
    <message>
        <source>, and above the amber bound of %1</source>
        <translation>, ac uwchlaw&apos;r terfyn ambr o %1</translation>
    </message>
    <message>
        <source>, and below the amber bound of %1</source>
        <translation>, ac islaw&apos;r terfyn ambr o %1</translation>
    </message>
    <message>
        <source>%1 meets %2%3: %4.</source>
        <translation>Mae %1 yn cyrraedd %2%3: %4.</translation>
    </message>
    <message>
        <source>%1 is above %2%3: %4.</source>
        <translation>Mae %1 uwchlaw %2%3: %4.</translation>
    </message>
    <message>
        <source>%1 is below %2%3: %4.</source>
        <translation>Mae %1 islaw %2%3: %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>(annual target %1)</source>
        <translation>(targed blynyddol %1)</translation>
    </message>
    <message>
        <source>(annual threshold %1)</source>
        <translation>(trothwy blynyddol %1)</translation>
    </message>
    <message>
        <source>%1 in %2 to %3 against %4 expected in them %5: %6.</source>
        <translation>%1 yn %2 i %3 yn erbyn %4 a ddisgwylid ynddynt %5: %6.</translation>
    </message>
    <message>
        <source>%1 to %2 against %3 expected by then %4: %5.</source>
        <translation>%1 hyd %2 yn erbyn %3 a ddisgwylid erbyn hynny %4: %5.</translation>
    </message>
    <message>
        <source>None in %1; the target is none in the year: %2.</source>
        <translation>Dim un yn %1; dim un yn y flwyddyn yw&apos;r targed: %2.</translation>
    </message>
    <message>
        <source>None in %1; the target is none: %2.</source>
        <translation>Dim un yn %1; dim un yw&apos;r targed: %2.</translation>
    </message>
    <message>
        <source>%1 in %2; the target is none in the year: %3.</source>
        <translation>%1 yn %2; dim un yn y flwyddyn yw&apos;r targed: %3.</translation>
    </message>
    <message>
        <source>%1 in %2; the target is none: %3.</source>
        <translation>%1 yn %2; dim un yw&apos;r targed: %3.</translation>
    </message>
    <message>
        <source>The figure for %1 is suppressed: no verdict.</source>
        <translation>Ataliwyd y ffigur am %1: dim dyfarniad.</translation>
    </message>
    <message>
        <source>No figure of its own is due for %1.</source>
        <translation>Nid oes disgwyl ffigur ar wahân am %1.</translation>
    </message>
    <message>
        <source>Not collected for %1: no verdict.</source>
        <translation>Nis casglwyd am %1: dim dyfarniad.</translation>
    </message>
    <message>
        <source>Does not apply in %1: no verdict.</source>
        <translation>Nid yw&apos;n berthnasol yn %1: dim dyfarniad.</translation>
    </message>
    <message>
        <source>Nobody was counted in %1 (nought of nought): no verdict.</source>
        <translation>Ni chyfrifwyd neb yn %1 (dim o ddim): dim dyfarniad.</translation>
    </message>
    <message>
        <source>This indicator is not added up over periods: no figure for %1.</source>
        <translation>Nid adir y dangosydd hwn dros gyfnodau: dim ffigur am %1.</translation>
    </message>
    <message>
        <source>A period came without numerator and denominator: no figure for %1.</source>
        <translation>Daeth cyfnod heb rifiadur ac enwadur: dim ffigur am %1.</translation>
    </message>
    <message>
        <source>%1 is published in words, which stand without a colour.</source>
        <translation>Cyhoeddir %1 mewn geiriau, sy&apos;n sefyll heb liw.</translation>
    </message>
    <message>
        <source>No target is set for %1: no verdict.</source>
        <translation>Nid oes targed wedi&apos;i osod am %1: dim dyfarniad.</translation>
    </message>
    <message>
        <source>The target is for a single period, not for %1: no verdict.</source>
        <translation>Am un cyfnod y mae&apos;r targed, nid am %1: dim dyfarniad.</translation>
    </message>
    <message>
        <source>The target is for the year, not for %1 by itself: no verdict.</source>
        <translation>Am y flwyddyn y mae&apos;r targed, nid am %1 ar ei ben ei hun: dim dyfarniad.</translation>
    </message>
    <message>
        <source>The target for %1 lacks a number or has a faulty profile: no verdict.</source>
        <translation>Mae&apos;r targed am %1 heb rif neu â phroffil diffygiol: dim dyfarniad.</translation>
    </message>
    <message>
        <source>No data for %1: no verdict.</source>
        <translation>Dim data am %1: dim dyfarniad.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Targed: %1.</translation>
    </message>
    <message>
        <source>Set to %1 by hand: %2</source>
        <translation>Gosodwyd yn %1 â llaw: %2</translation>
    </message>
</context>
</TS>
