; SPDX-License-Identifier: Apache-2.0
; The setup for Windows: for one person, without an administrator, into the person's own programs.
; packaging/windows/pack.py runs it and says what is to be packed:
;   VERSION, VERSION_OF_FILE (four numbers), FILES (what is put down and removed), OUTPUT,
;   MEGABYTES, ICON, SIGN (a command, empty for an unsigned setup), and QUICK to pack less tightly
Unicode true
Target amd64-unicode
ManifestDPIAware true
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "${FILES}"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Harmonium"
!define CLASS "Software\Classes\Harmonium.gguf"
; What the setup ends with, beside NSIS' own 1 (the person cancelled) and 2 (the script aborted).
!define STATUS_IN_USE 3
!define STATUS_NOT_THIS_WINDOWS 4

Name "Harmonium"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Harmonium"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
RequestExecutionLevel user
BrandingText "Harmonium ${VERSION}"
VIProductVersion "${VERSION_OF_FILE}"
VIAddVersionKey /LANG=0 "ProductName" "Harmonium"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Harmonium Setup"
VIAddVersionKey /LANG=0 "CompanyName" "The Harmonium project"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache License 2.0"

!if "${SIGN}" != ""
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\Harmonium.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KEPT)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Hindi"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!include "texts.nsh"

; That what opens files has changed: SHCNE_ASSOCCHANGED.
!macro TELL_THE_DESKTOP
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; Opened for writing, as only what nobody runs can be.
!macro WAIT_FOR program
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\${program}"
      FileOpen $0 "$INSTDIR\${program}" a
      ${If} ${Errors}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IN_USE)" /SD IDCANCEL IDRETRY again
        SetErrorLevel ${STATUS_IN_USE}
        Quit
      ${EndIf}
      FileClose $0
    ${EndIf}
!macroend

!macro WAIT_UNTIL_CLOSED un
Function ${un}WaitUntilClosed
  again:
    !insertmacro WAIT_FOR "Harmonium.exe"
    !insertmacro WAIT_FOR "harmonium-cli.exe"
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Function .onInit
  ; Windows 10 1809, the oldest that Qt runs on. On a 32-bit one a 64-bit setup does not start.
  ${IfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_THIS_WINDOWS)" /SD IDOK
    SetErrorLevel ${STATUS_NOT_THIS_WINDOWS}
    Quit
  ${EndIf}
FunctionEnd

Section "Harmonium"
  Call WaitUntilClosed
  ; What an older version put down and this one does not: its own uninstaller knows. A folder of
  ; another program has that one's, which is not run.
  ${If} ${FileExists} "$INSTDIR\Uninstall.exe"
  ${AndIf} ${FileExists} "$INSTDIR\Harmonium.exe"
    ClearErrors
    ExecWait '"$INSTDIR\Uninstall.exe" /S _?=$INSTDIR' $0
    ; One that is damaged does not start, and keeps nobody from a repair.
    ${IfNot} ${Errors}
    ${AndIf} $0 <> 0
      SetErrorLevel $0
      Abort
    ${EndIf}
  ${EndIf}
  SetOverwrite on
  !insertmacro INSTALL_FILES
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Harmonium.lnk" "$INSTDIR\Harmonium.exe"
  ; Offered for model files; who opens them without a question is the person's choice.
  WriteRegStr HKCU "${CLASS}" "" "$(MODEL_FILE)"
  WriteRegStr HKCU "${CLASS}\DefaultIcon" "" "$INSTDIR\Harmonium.exe,0"
  WriteRegStr HKCU "${CLASS}\shell\open\command" "" '"$INSTDIR\Harmonium.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.gguf\OpenWithProgids" "Harmonium.gguf" ""
  !insertmacro TELL_THE_DESKTOP
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Harmonium"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\Harmonium.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Harmonium project"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  IntOp $0 ${MEGABYTES} * 1024
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

; Conversations, settings and models lie elsewhere and stay.
Section "Uninstall"
  Call un.WaitUntilClosed
  SetOutPath "$TEMP"
  !insertmacro REMOVE_FILES
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Harmonium.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${CLASS}"
  DeleteRegValue HKCU "Software\Classes\.gguf\OpenWithProgids" "Harmonium.gguf"
  DeleteRegKey /ifempty HKCU "Software\Classes\.gguf\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.gguf"
  !insertmacro TELL_THE_DESKTOP
SectionEnd
