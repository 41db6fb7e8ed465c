<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Built-in digits</source>
        <translation>Eingebaute Ziffern</translation>
    </message>
    <message>
        <source>Without test images, a tenth drawn at random tests.</source>
        <translation>Ohne Testbilder dient ein zufällig gezogenes Zehntel zum Testen.</translation>
    </message>
    <message>
        <source>{}: expected at least {} images to train on, found {}.</source>
        <translation>{}: Erwartet wurden mindestens {} Bilder zum Trainieren, gefunden {}.</translation>
    </message>
    <message>
        <source>{}: expected at least one image to test on, found none.</source>
        <translation>{}: Erwartet wurde mindestens ein Bild zum Testen, gefunden keines.</translation>
    </message>
    <message>
        <source>{}: {} images to train and validate ({}), {} to test.</source>
        <translation>{}: {} Bilder zum Trainieren und Validieren ({}), {} zum Testen.</translation>
    </message>
    <message>
        <source>{}: expected a label for each of the {} images in {}, found {} labels.</source>
        <translation>{}: Erwartet wurde ein Label für jedes der {} Bilder in {}, gefunden {} Labels.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>{} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>{}: expected the files of one data set, found several: {}.</source>
        <translation>{}: Erwartet wurden die Dateien eines Datensatzes, gefunden mehrere: {}.</translation>
    </message>
    <message>
        <source>{} cannot be unpacked: {}.</source>
        <translation>{} kann nicht entpackt werden: {}.</translation>
    </message>
    <message>
        <source>{} could not be downloaded ({}). If you get the files {} from elsewhere, put them into the folder {}.</source>
        <translation>{} konnte nicht heruntergeladen werden ({}). Wenn Sie die Dateien {} von anderswo erhalten, legen Sie sie in den Ordner {}.</translation>
    </message>
    <message>
        <source>{} answered {} with the error {}</source>
        <translation>{} beantwortete {} mit dem Fehler {}</translation>
    </message>
    <message>
        <source>{} did not answer within {} seconds</source>
        <translation>{} antwortete nicht innerhalb von {} Sekunden</translation>
    </message>
    <message>
        <source>the connection to {} failed</source>
        <translation>die Verbindung zu {} brach ab</translation>
    </message>
    <message>
        <source>{} sent something other than {}</source>
        <translation>{} sandte etwas anderes als {}</translation>
    </message>
    <message>
        <source>{} could not be stored in the folder {}: {}.</source>
        <translation>{} konnte nicht im Ordner {} gespeichert werden: {}.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{}: expected labels from 0 to 9, found {} as label {}.</source>
        <translation>{}: Erwartet wurden Labels von 0 bis 9, gefunden {} als Label {}.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>{} kann nicht geschrieben werden: {}.</translation>
    </message>
    <message>
        <source>{}: expected a whole gzip file of {}, found one that is cut off.</source>
        <translation>{}: Erwartet wurde eine vollständige gzip-Datei für {}, gefunden eine abgeschnittene.</translation>
    </message>
    <message>
        <source>{}: expected a gzip file of {}, found a damaged one ({}).</source>
        <translation>{}: Erwartet wurde eine gzip-Datei für {}, gefunden eine beschädigte ({}).</translation>
    </message>
    <message>
        <source>neither idx nor gzip data, but {}</source>
        <translation>weder idx- noch gzip-Daten, sondern {}</translation>
    </message>
    <message>
        <source>{}: expected an idx file of {}, found {} at its start.</source>
        <translation>{}: Erwartet wurde eine idx-Datei für {}, gefunden {} an ihrem Anfang.</translation>
    </message>
    <message>
        <source>{}: expected an idx file of {}, found only {} bytes.</source>
        <translation>{}: Erwartet wurde eine idx-Datei für {}, gefunden nur {} Byte.</translation>
    </message>
    <message>
        <source>{}: expected images of {} pixels, found {}.</source>
        <translation>{}: Erwartet wurden Bilder mit {} Pixeln, gefunden {}.</translation>
    </message>
    <message>
        <source>{}: expected at most {} {}, found {}.</source>
        <translation>{}: Erwartet wurden höchstens {} {}, gefunden {}.</translation>
    </message>
    <message>
        <source>{}: expected at most {} GiB of {}, found a file that announces {} of them.</source>
        <translation>{}: Erwartet wurden höchstens {} GiB {}, gefunden eine Datei, die {} davon ankündigt.</translation>
    </message>
    <message>
        <source>{}: expected {} {}, as its header says, found more.</source>
        <translation>{}: Erwartet wurden laut Dateikopf {} {}, gefunden mehr.</translation>
    </message>
    <message>
        <source>{}: expected {} bytes of {}, as its header says, found only {}.</source>
        <translation>{}: Erwartet wurden laut Dateikopf {} Byte {}, gefunden nur {}.</translation>
    </message>
    <message>
        <source>The folder {}, set by {}, does not have all of {}; missing or of another size: {}.</source>
        <translation>Der Ordner {}, festgelegt durch {}, enthält nicht alles von {}; es fehlt oder hat eine andere Größe: {}.</translation>
    </message>
    <message>
        <source>Generating digits</source>
        <translation>Ziffern werden erzeugt</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Die Daten werden gelesen</translation>
    </message>
    <message>
        <source>MNIST and built-in digits</source>
        <translation>MNIST und eingebaute Ziffern</translation>
    </message>
    <message>
        <source>Built-in digits (no download)</source>
        <translation>Eingebaute Ziffern (kein Download)</translation>
    </message>
    <message>
        <source>There is no file or folder “{}”, and no data set of that name; known: {}.</source>
        <translation>Eine Datei oder einen Ordner „{}“ gibt es nicht, auch keinen Datensatz dieses Namens; bekannt sind: {}.</translation>
    </message>
    <message>
        <source>Downloading {}</source>
        <translation>{} wird heruntergeladen</translation>
    </message>
    <message>
        <source>There is no data set {}; known: {}.</source>
        <translation>Einen Datensatz {} gibt es nicht; bekannt sind: {}.</translation>
    </message>
    <message>
        <source>{}: {} of {}</source>
        <translation>{}: {} von {}</translation>
    </message>
    <message>
        <source>{}: {} of {} MB</source>
        <translation>{}: {} von {} MB</translation>
    </message>
    <message>
        <source>{} ({} weights)</source>
        <translation>{} ({} Gewichte)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How the weights follow the gradient</source>
        <translation>Wie die Gewichte dem Gradienten folgen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>Wie weit jeder Schritt geht</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>The learning rate, or its highest value with a schedule</source>
        <translation>Die Lernrate, oder mit Lernratenplan ihr höchster Wert</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>How the learning rate changes over time</source>
        <translation>Wie sich die Lernrate mit der Zeit ändert</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Number of images in each step</source>
        <translation>Zahl der Bilder in jedem Schritt</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation>Durchgänge durch die Trainingsbilder</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Dropout-Rate</translation>
    </message>
    <message>
        <source>The share of the features before the first dense layer that each step drops</source>
        <translation>Der Anteil der Merkmale vor der ersten vollverbundenen Schicht, die jeder Schritt weglässt</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Use dropout</source>
        <translation>Dropout verwenden</translation>
    </message>
    <message>
        <source>The share of the features that each step drops</source>
        <translation>Der Anteil der Merkmale, die jeder Schritt weglässt</translation>
    </message>
    <message>
        <source>Augment images</source>
        <translation>Bilder augmentieren</translation>
    </message>
    <message>
        <source>Rotate, stretch and shift each image a little, differently in every epoch</source>
        <translation>Jedes Bild ein wenig drehen, strecken und verschieben, in jeder Epoche anders</translation>
    </message>
    <message>
        <source>Average weights</source>
        <translation>Gewichte mitteln</translation>
    </message>
    <message>
        <source>Use an average of the weights after all steps, in which later ones count more</source>
        <translation>Ein Mittel der Gewichte nach allen Schritten verwenden, in dem spätere mehr zählen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed and settings give the same network again</source>
        <translation>Derselbe Startwert und dieselben Einstellungen ergeben wieder dasselbe Netz</translation>
    </message>
    <message>
        <source>A network of one’s own needs its description.</source>
        <translation>Ein eigenes Netz braucht seine Beschreibung.</translation>
    </message>
    <message>
        <source>{}: {} is not known; choose one of {}.</source>
        <translation>{}: {} ist nicht bekannt; möglich sind {}.</translation>
    </message>
    <message>
        <source>{} must lie between {} and {}.</source>
        <translation>{}: Der Wert muss zwischen {} und {} liegen.</translation>
    </message>
    <message>
        <source>{} does not use “{}”; set it to 0.</source>
        <translation>{} verwendet „{}“ nicht; setzen Sie es auf 0.</translation>
    </message>
    <message>
        <source>{}, trained further</source>
        <translation>{}, weitertrainiert</translation>
    </message>
    <message>
        <source>{}, {}, dropout</source>
        <translation>{}, {}, Dropout</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Softmax-Regression</translation>
    </message>
    <message>
        <source>One layer without hidden units: the tutorial&apos;s baseline.</source>
        <translation>Eine Schicht ohne verborgene Einheiten: die Baseline des Tutorials.</translation>
    </message>
    <message>
        <source>LeNet-5, gradient descent</source>
        <translation>LeNet-5, Gradientenabstieg</translation>
    </message>
    <message>
        <source>The simplest optimizer; after 40 epochs it is still far from its best.</source>
        <translation>Der einfachste Optimierer; nach 40 Epochen ist er noch weit von seinem Besten entfernt.</translation>
    </message>
    <message>
        <source>LeNet-5, Adam</source>
        <translation>LeNet-5, Adam</translation>
    </message>
    <message>
        <source>The same network and number of steps, with an optimizer that adapts each step.</source>
        <translation>Dasselbe Netz mit ebenso vielen Schritten, und ein Optimierer, der jeden Schritt anpasst.</translation>
    </message>
    <message>
        <source>LeNet-5, Adam and dropout</source>
        <translation>LeNet-5, Adam und Dropout</translation>
    </message>
    <message>
        <source>Drops a quarter of the features in each training step, against overfitting.</source>
        <translation>Lässt in jedem Trainingsschritt ein Viertel der Merkmale weg, gegen Überanpassung.</translation>
    </message>
    <message>
        <source>LeNet-5 of 1998</source>
        <translation>LeNet-5 von 1998</translation>
    </message>
    <message>
        <source>The paper’s own, with 60,850 weights: 32×32 pixels, a scaled tanh, pooling that learns, and C3 connected by a table; but a softmax at its end.</source>
        <translation>Wie im Aufsatz, mit 60.850 Gewichten: 32×32 Pixel, ein gestreckter tanh, lernendes Pooling, C3 nach einer Tabelle verbunden; am Ende jedoch Softmax.</translation>
    </message>
    <message>
        <source>Multilayer perceptron</source>
        <translation>Mehrschichtiges Perzeptron</translation>
    </message>
    <message>
        <source>784–128–10: one hidden layer and 101,770 weights, as in many first tutorials.</source>
        <translation>784–128–10: eine verborgene Schicht und 101.770 Gewichte, wie in vielen ersten Tutorials.</translation>
    </message>
    <message>
        <source>CNN of Keras’s example</source>
        <translation>CNN aus Keras’ Beispiel</translation>
    </message>
    <message>
        <source>Keras’s “Simple MNIST convnet”: 34,826 weights, and half of the features dropped.</source>
        <translation>Keras’ „Simple MNIST convnet“: 34.826 Gewichte; die Hälfte der Merkmale wird ausgelassen.</translation>
    </message>
    <message>
        <source>99 % in seconds</source>
        <translation>99&#xa0;% in Sekunden</translation>
    </message>
    <message>
        <source>Four epochs with a learning rate that rises quickly, then falls to zero.</source>
        <translation>Vier Epochen mit einer Lernrate, die schnell steigt und dann auf null fällt.</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Beste Genauigkeit</translation>
    </message>
    <message>
        <source>Images varied in every epoch, a falling learning rate, and averaged weights.</source>
        <translation>In jeder Epoche veränderte Bilder, eine fallende Lernrate und gemittelte Gewichte.</translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation>Gezeichnete Ziffern</translation>
    </message>
    <message>
        <source>For digits as people draw them: MNIST, the forms of digits in other countries, and pictures that are not digits.</source>
        <translation>Für Ziffern, wie Menschen sie zeichnen: MNIST, die Ziffernformen anderer Länder und Bilder, die keine Ziffern sind.</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} min {} s</source>
        <translation>{} min {} s</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by hand after the training.</source>
        <translation>
            <numerusform>%n Änderung von Hand nach dem Training.</numerusform>
            <numerusform>%n Änderungen von Hand nach dem Training.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loss diverged after {} of {} epochs ({}), so the training was stopped and the last good weights were restored. Try a smaller learning rate, a larger batch size, or Adam.</source>
        <translation>Der Verlust divergierte nach {} von {} Epochen ({}); daher wurde das Training gestoppt, und die letzten guten Gewichte wurden wiederhergestellt. Versuchen Sie eine kleinere Lernrate, eine größere Batchgröße oder Adam.</translation>
    </message>
    <message>
        <source>Stopped after {} of {} epochs ({}). The network was kept.</source>
        <translation>Nach {} von {} Epochen gestoppt ({}). Das Netz wurde behalten.</translation>
    </message>
    <message>
        <source>Test accuracy {} % (95 % interval {}–{} %) on {} images, after {} of {} epochs ({}).</source>
        <translation>Testgenauigkeit {}&#xa0;% (95-%-Intervall {}–{}&#xa0;%) auf {} Bildern, nach {} von {} Epochen ({}).</translation>
    </message>
    <message>
        <source>Test accuracy {} % (95 % interval {}–{} %) on {} images, after {} of {} epochs ({}). The probabilities are calibrated (temperature {}).</source>
        <translation>Testgenauigkeit {}&#xa0;% (95-%-Intervall {}–{}&#xa0;%) auf {} Bildern, nach {} von {} Epochen ({}). Die Wahrscheinlichkeiten sind kalibriert (Temperatur {}).</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Warm-up, then linear to zero</source>
        <translation>Warm-up, linear auf null</translation>
    </message>
    <message>
        <source>Warm-up, then cosine to zero</source>
        <translation>Warm-up, Kosinus auf null</translation>
    </message>
    <message>
        <source>Cosine to zero, with a warm-up</source>
        <translation>Kosinus auf null, mit Warm-up</translation>
    </message>
    <message>
        <source>There are no digits to adapt to.</source>
        <translation>Es gibt keine Ziffern, an die angepasst werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <source>The adapted network could not be added to the runs in {}: {} Save it as a file.</source>
        <translation>Das angepasste Netz konnte nicht zu den Läufen in {} hinzugefügt werden: {} Speichern Sie es als Datei.</translation>
    </message>
    <message>
        <source>a version of 1</source>
        <translation>eine Version 1</translation>
    </message>
    <message>
        <source>strokes of points [x, y] with numbers up to 1e9</source>
        <translation>Striche aus Punkten [x, y] mit Zahlen bis 1e9</translation>
    </message>
    <message>
        <source>a y_axis &quot;down&quot; or &quot;up&quot;</source>
        <translation>eine y_axis &quot;down&quot; oder &quot;up&quot;</translation>
    </message>
    <message>
        <source>pens [width, erases] with a width up to 1</source>
        <translation>Stifte [Breite, radiert] mit einer Breite bis 1</translation>
    </message>
    <message>
        <source>a picture [height, width, ink]</source>
        <translation>ein Bild [Höhe, Breite, Tinte]</translation>
    </message>
    <message>
        <source>expected a JSON object, found something else or a part of one</source>
        <translation>erwartet ein JSON-Objekt, gefunden etwas anderes oder ein Teil davon</translation>
    </message>
    <message>
        <source>expected a JSON object, found {}</source>
        <translation>erwartet ein JSON-Objekt, gefunden {}</translation>
    </message>
    <message>
        <source>it was made by a newer lenet-gui (version {})</source>
        <translation>von einem neueren lenet-gui erzeugt (Version {})</translation>
    </message>
    <message>
        <source>expected {}, found {} at {}</source>
        <translation>erwartet {}, gefunden {} bei {}</translation>
    </message>
    <message>
        <source>expected {}, found {}</source>
        <translation>erwartet {}, gefunden {}</translation>
    </message>
    <message>
        <source>expected base64, found {}</source>
        <translation>erwartet base64, gefunden {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>expected a pen for each of {} strokes, found {}</source>
        <translation>erwartet ein Stift für jeden von {} Strichen, gefunden {}</translation>
    </message>
    <message>
        <source>expected a number up to {}, found {}</source>
        <translation>erwartet eine Zahl bis {}, gefunden {}</translation>
    </message>
    <message>
        <source>expected a picture&apos;s ink, found a damaged one ({})</source>
        <translation>erwartet die Tinte eines Bildes, gefunden eine beschädigte ({})</translation>
    </message>
    <message>
        <source>expected a picture of {}×{} pixels, found another size</source>
        <translation>erwartet ein Bild mit {}×{} Pixeln, gefunden eine andere Größe</translation>
    </message>
    <message>
        <source>No digit stands out in this picture. Use one with a single digit in strokes that differ clearly from the background, or crop it to the digit.</source>
        <translation>In diesem Bild hebt sich keine Ziffer ab. Verwenden Sie eines mit einer einzelnen Ziffer, deren Striche sich deutlich vom Hintergrund unterscheiden, oder schneiden Sie es auf die Ziffer zu.</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} ist leer.</translation>
    </message>
    <message>
        <source>{} is damaged or incomplete.</source>
        <translation>{} ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>{} is damaged: it has two parts of the same name.</source>
        <translation>{} ist beschädigt: Zwei Teile haben denselben Namen.</translation>
    </message>
    <message>
        <source>{} is neither a .keras nor an .h5 file of Keras.</source>
        <translation>{} ist weder eine .keras- noch eine .h5-Datei von Keras.</translation>
    </message>
    <message>
        <source>{} is not a .keras file of Keras: it has no {} inside.</source>
        <translation>{} ist keine .keras-Datei von Keras: Sie enthält kein {}.</translation>
    </message>
    <message>
        <source>{} has parts inside that the .keras files of these networks do not have.</source>
        <translation>{} enthält Teile, die die .keras-Dateien dieser Netze nicht haben.</translation>
    </message>
    <message>
        <source>{} is damaged, or has extra data before, between or after its parts.</source>
        <translation>{} ist beschädigt oder hat zusätzliche Daten vor, zwischen oder nach den Teilen.</translation>
    </message>
    <message>
        <source>{} has more inside than the .keras files of these networks have.</source>
        <translation>{} enthält mehr als die .keras-Dateien dieser Netze.</translation>
    </message>
    <message>
        <source>{} is too large: its {} has {} bytes, the limit is {}.</source>
        <translation>{} ist zu groß: {} darin hat {} Byte, die Grenze ist {}.</translation>
    </message>
    <message>
        <source>{} has a compressed or encrypted {} inside, which Keras does not write.</source>
        <translation>{} enthält {} komprimiert oder verschlüsselt, was Keras nicht schreibt.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} cannot be read.</source>
        <translation>{} ist beschädigt: {} darin kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is cut off.</source>
        <translation>{} ist beschädigt: {} darin ist abgeschnitten.</translation>
    </message>
    <message>
        <source>{} has a description inside that is not one of a Keras model.</source>
        <translation>{} enthält eine Beschreibung, die nicht die eines Keras-Modells ist.</translation>
    </message>
    <message>
        <source>{} has models within models, more than {} deep. Build it as one keras.Sequential, and save it by model.save(“model.keras”).</source>
        <translation>{} enthält Modelle in Modellen, mehr als {} Ebenen tief. Erstellen Sie es als ein einziges keras.Sequential, und speichern Sie es mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has a model of the kind “{}”. lenet-gui opens chains of layers: build one as keras.Sequential, and save it by model.save(“model.keras”).</source>
        <translation>{} enthält ein Modell der Art „{}“. lenet-gui öffnet Ketten von Schichten: Erstellen Sie eine als keras.Sequential, und speichern Sie sie mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>interpolation bilinear of Keras {}</source>
        <translation>interpolation bilinear von Keras {}</translation>
    </message>
    <message>
        <source>{} calls a layer with {} {}. Build the network without it, and save it by model.save(“model.keras”).</source>
        <translation>{} ruft eine Schicht mit {} {} auf. Erstellen Sie das Netz ohne das, und speichern Sie es mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has the layer {} ({}) with {}, which lenet-gui does not open. Build the network without it, and save it by model.save(“model.keras”).</source>
        <translation>{} enthält die Schicht {} ({}) mit {}, was lenet-gui nicht öffnet. Erstellen Sie das Netz ohne das, und speichern Sie es mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has {} layers. lenet-gui opens at most {}. Build a smaller network, and save it by model.save(“model.keras”).</source>
        <translation>{} hat {} Schichten. lenet-gui öffnet höchstens {}. Erstellen Sie ein kleineres Netz, und speichern Sie es mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} takes inputs of any size. Build the network for images of one size, such as 28×28×1, and save it again by model.save(“model.keras”).</source>
        <translation>{} nimmt Eingaben jeder Größe an. Erstellen Sie das Netz für Bilder einer festen Größe wie 28×28×1, und speichern Sie es erneut mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has layers that do not simply follow one another. lenet-gui opens chains of layers: build one as keras.Sequential, and save it by model.save(“model.keras”).</source>
        <translation>{} enthält Schichten, die nicht einfach aufeinander folgen. lenet-gui öffnet Ketten von Schichten: Erstellen Sie eine als keras.Sequential, und speichern Sie sie mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has a layer of the kind “{}”. lenet-gui opens Keras’s own layers for images, such as Conv2D, MaxPooling2D and Dense: build the network from these, and save it by model.save(“model.keras”).</source>
        <translation>{} enthält eine Schicht der Art „{}“. lenet-gui öffnet Keras’ eigene Schichten für Bilder wie Conv2D, MaxPooling2D und Dense: Bauen Sie das Netz aus diesen, und speichern Sie es mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>{} was not saved: its training record cannot be written ({}).</source>
        <translation>{} wurde nicht gespeichert: Die Aufzeichnung des Trainings kann nicht geschrieben werden ({}).</translation>
    </message>
    <message>
        <source>{} differs from the network.</source>
        <translation>{} weicht vom Netz ab.</translation>
    </message>
    <message>
        <source>{} was not saved, because the check of the new file failed. {}</source>
        <translation>{} wurde nicht gespeichert, weil die Prüfung der neuen Datei scheiterte. {}</translation>
    </message>
    <message>
        <source>{} was not saved: {}.</source>
        <translation>{} wurde nicht gespeichert: {}.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>Copy it again, or save the network again in Keras by model.save(“model.keras”).</source>
        <translation>Kopieren Sie die Datei erneut, oder speichern Sie das Netz in Keras noch einmal mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} is a folder, not a file. Save the network of a SavedModel in TensorFlow 2.15 by tf.keras.models.load_model(“folder”).save(“model.h5”).</source>
        <translation>{} ist ein Ordner, keine Datei. Speichern Sie das Netz eines SavedModel in TensorFlow 2.15 mit tf.keras.models.load_model(“folder”).save(“model.h5”).</translation>
    </message>
    <message>
        <source>{} is not an ordinary file.</source>
        <translation>{} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{} is too large: more than {} MiB.</source>
        <translation>{} ist zu groß: mehr als {} MiB.</translation>
    </message>
    <message>
        <source>{} does not exist.</source>
        <translation>{} existiert nicht.</translation>
    </message>
    <message>
        <source>{} is damaged: its weights cannot be read.</source>
        <translation>{} ist beschädigt: Die Gewichte können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is not proper JSON.</source>
        <translation>{} ist beschädigt: {} darin ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>{} could not be read safely; it may be damaged.</source>
        <translation>{} konnte nicht sicher gelesen werden; möglicherweise ist die Datei beschädigt.</translation>
    </message>
    <message>
        <source>{} cannot be checked: {}.</source>
        <translation>{} kann nicht geprüft werden: {}.</translation>
    </message>
    <message>
        <source>there is no room for a temporary file ({})</source>
        <translation>für eine temporäre Datei ist kein Platz ({})</translation>
    </message>
    <message>
        <source>{} lacks the weights {}.</source>
        <translation>{} fehlen die Gewichte {}.</translation>
    </message>
    <message>
        <source>{} has a link in place of the weights {}.</source>
        <translation>{} hat eine Verknüpfung an Stelle der Gewichte {}.</translation>
    </message>
    <message>
        <source>{} has {} as its weights {}, where {} is expected.</source>
        <translation>{} hat {} als Gewichte {}, erwartet wird {}.</translation>
    </message>
    <message>
        <source>{} has the weights {} stored in a way that Keras does not use.</source>
        <translation>{} hat die Gewichte {} auf eine Weise gespeichert, die Keras nicht verwendet.</translation>
    </message>
    <message>
        <source>{} has weights that are not finite numbers, in {}. Train the network again at a smaller learning rate, and save it by model.save(“model.keras”).</source>
        <translation>{} hat Gewichte, die keine endlichen Zahlen sind, in {}. Trainieren Sie das Netz erneut mit kleinerer Lernrate, und speichern Sie es mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has weights beyond {}, in {}. Train the network again at a smaller learning rate, and save it by model.save(“model.keras”).</source>
        <translation>{} hat Gewichte über {}, in {}. Trainieren Sie das Netz erneut mit kleinerer Lernrate, und speichern Sie es mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has no network inside, perhaps weights alone. Save the whole model in Keras by model.save(“model.keras”).</source>
        <translation>{} enthält kein Netz, vielleicht nur Gewichte. Speichern Sie in Keras das ganze Modell mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>a label from 0 to 9</source>
        <translation>ein Label von 0 bis 9</translation>
    </message>
    <message>
        <source>a time in ISO 8601</source>
        <translation>eine Zeit nach ISO 8601</translation>
    </message>
    <message>
        <source>an image of 28×28 bytes in base64</source>
        <translation>ein Bild von 28×28 Byte in base64</translation>
    </message>
    <message>
        <source>expected at most {} MiB in a line, found more</source>
        <translation>erwartet höchstens {} MiB in einer Zeile, gefunden mehr</translation>
    </message>
    <message>
        <source>expected a label from 0 to 9, found nothing</source>
        <translation>erwartet ein Label von 0 bis 9, gefunden nichts</translation>
    </message>
    <message>
        <source>expected at most {} points, found {}</source>
        <translation>erwartet höchstens {} Punkte, gefunden {}</translation>
    </message>
    <message>
        <source>expected a time in ISO 8601, found {}</source>
        <translation>erwartet eine Zeit nach ISO 8601, gefunden {}</translation>
    </message>
    <message>
        <source>expected a drawing, found no ink</source>
        <translation>erwartet eine Zeichnung, gefunden keine Tinte</translation>
    </message>
    <message>
        <source>expected an image of 28×28 bytes in base64, found {}</source>
        <translation>erwartet ein Bild von 28×28 Byte in base64, gefunden {}</translation>
    </message>
    <message>
        <source>{}, line {}: {}.</source>
        <translation>{}, Zeile {}: {}.</translation>
    </message>
    <message>
        <source>{}, line {}: expected at most {} points in all, found more; import it in several files.</source>
        <translation>{}, Zeile {}: Erwartet wurden höchstens {} Punkte insgesamt, gefunden mehr; importieren Sie in mehreren Dateien.</translation>
    </message>
    <message>
        <source>{}: expected at most {} MiB of digits, found more.</source>
        <translation>{}: Erwartet wurden höchstens {} MiB Ziffern, gefunden mehr.</translation>
    </message>
    <message>
        <source>{}: expected at most {} digits, found more than {} lines.</source>
        <translation>{}: Erwartet wurden höchstens {} Ziffern, gefunden mehr als {} Zeilen.</translation>
    </message>
    <message>
        <source>{}: expected a gzip file of digits, found a damaged one ({}).</source>
        <translation>{}: Erwartet wurde eine gzip-Datei mit Ziffern, gefunden eine beschädigte ({}).</translation>
    </message>
    <message>
        <source>{}: expected digits, found none.</source>
        <translation>{}: Erwartet wurden Ziffern, gefunden keine.</translation>
    </message>
    <message>
        <source>{}: expected at most {} digits, found {}; to train on a whole data set, choose its folder on the Train tab.</source>
        <translation>{}: Erwartet wurden höchstens {} Ziffern, gefunden {}; um auf einem ganzen Datensatz zu trainieren, wählen Sie seinen Ordner unter „Trainieren“.</translation>
    </message>
    <message>
        <source>The folder {} cannot be read: {}.</source>
        <translation>Der Ordner {} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>{} has no digits: its name does not end in {}.</source>
        <translation>{} hat keine Ziffern: Der Name endet nicht auf {}.</translation>
    </message>
    <message>
        <source>{}, strides {}</source>
        <translation>{}, Schrittweite {}</translation>
    </message>
    <message>
        <source>{}, dilation {}</source>
        <translation>{}, Dilatation {}</translation>
    </message>
    <message>
        <source>convolution {}, {}</source>
        <translation>Faltung {}, {}</translation>
    </message>
    <message>
        <source>{}, in {} groups</source>
        <translation>{}, in {} Gruppen</translation>
    </message>
    <message>
        <source>{}, some maps each</source>
        <translation>{}, je einige Karten</translation>
    </message>
    <message>
        <source>Its groups do not divide channels and filters.</source>
        <translation>Ihre Gruppen teilen Kanäle und Filter nicht.</translation>
    </message>
    <message>
        <source>Its table of connections is for other numbers of maps.</source>
        <translation>Ihre Verbindungstabelle passt nicht zur Zahl der Karten.</translation>
    </message>
    <message>
        <source>convolution {} of each map, {}</source>
        <translation>Faltung {} jeder Karte, {}</translation>
    </message>
    <message>
        <source>separable convolution {}, {}</source>
        <translation>separable Faltung {}, {}</translation>
    </message>
    <message>
        <source>max-pooling {}</source>
        <translation>Max-Pooling {}</translation>
    </message>
    <message>
        <source>average pooling {}</source>
        <translation>Mittelwert-Pooling {}</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>Mittelwert jeder Karte</translation>
    </message>
    <message>
        <source>largest value of each map</source>
        <translation>größter Wert jeder Karte</translation>
    </message>
    <message>
        <source>all values in one row</source>
        <translation>alle Werte in einer Reihe</translation>
    </message>
    <message>
        <source>the same values as {}</source>
        <translation>dieselben Werte als {}</translation>
    </message>
    <message>
        <source>It gets {} values, which do not fill its shape.</source>
        <translation>Sie bekommt {} Werte, die ihre Form nicht füllen.</translation>
    </message>
    <message>
        <source>axes in another order</source>
        <translation>Achsen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>It needs each axis of its values once.</source>
        <translation>Sie braucht jede Achse ihrer Werte einmal.</translation>
    </message>
    <message>
        <source>a margin of zeros</source>
        <translation>ein Rand aus Nullen</translation>
    </message>
    <message>
        <source>drops {} % of the features in training</source>
        <translation>lässt im Training {} % der Merkmale weg</translation>
    </message>
    <message>
        <source>nothing, or in training only</source>
        <translation>nichts, oder nur im Training</translation>
    </message>
    <message>
        <source>drops features in training</source>
        <translation>lässt im Training Merkmale weg</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>vollverbunden</translation>
    </message>
    <message>
        <source>image, {}</source>
        <translation>Bild, {}</translation>
    </message>
    <message>
        <source>enlarged image, {}, {}</source>
        <translation>vergrößertes Bild, {}, {}</translation>
    </message>
    <message>
        <source>image, {}, {}</source>
        <translation>Bild, {}, {}</translation>
    </message>
    <message>
        <source>{}, softmax</source>
        <translation>{}, Softmax</translation>
    </message>
    <message>
        <source>not a digit I know</source>
        <translation>keine Ziffer, die ich kenne</translation>
    </message>
    <message>
        <source>nothing I know</source>
        <translation>nichts, was ich kenne</translation>
    </message>
    <message>
        <source>{} or {}?</source>
        <translation>{} oder {}?</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>Crash recovery is off, because {} cannot be written: {}</source>
        <translation>Die Wiederherstellung nach Abstürzen ist aus, weil {} nicht geschrieben werden kann: {}</translation>
    </message>
    <message>
        <source>The drawing cannot be restored: {}.</source>
        <translation>Die Zeichnung lässt sich nicht wiederherstellen: {}.</translation>
    </message>
    <message>
        <source>The drawing is damaged: {}.</source>
        <translation>Die Zeichnung ist beschädigt: {}.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>The number of seeds must lie between 1 and {}.</source>
        <translation>Die Zahl der Startwerte muss zwischen 1 und {} liegen.</translation>
    </message>
    <message>
        <source>{} It will be trained again.</source>
        <translation>{} Es wird neu trainiert.</translation>
    </message>
    <message>
        <source>{} has no place for dropout.</source>
        <translation>{} hat keinen Platz für Dropout.</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>the tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Random weights only guess; the result depends on the seed.</source>
        <translation>Zufällige Gewichte raten nur; das Ergebnis hängt vom Startwert ab.</translation>
    </message>
    <message>
        <source>This is what the tutorial measured: dropout was on in the test, too.</source>
        <translation>Dies hat das Tutorial gemessen: Dropout war auch im Test aktiv.</translation>
    </message>
    <message>
        <source>LeNet-5, untrained</source>
        <translation>LeNet-5, untrainiert</translation>
    </message>
    <message>
        <source>… measured with dropout on</source>
        <translation>… mit aktivem Dropout gemessen</translation>
    </message>
    <message>
        <source>{}–{} %</source>
        <translation>{}–{}&#xa0;%</translation>
    </message>
    <message>
        <source>{} of {} trainings are finished ({}).</source>
        <translation>{} von {} Trainings sind fertig ({}).</translation>
    </message>
    <message>
        <source>{} of {} trainings are finished.</source>
        <translation>{} von {} Trainings sind fertig.</translation>
    </message>
    <message>
        <source>Seeds: {}.</source>
        <translation>Startwerte: {}.</translation>
    </message>
    <message>
        <source>Tested on the {} test images of {}.</source>
        <translation>Getestet auf den {} Testbildern von {}.</translation>
    </message>
    <message>
        <source>Here: the mean over the seeds, with Student&apos;s t-interval.</source>
        <translation>Hier: das Mittel über die Startwerte, mit dem t-Intervall nach Student.</translation>
    </message>
    <message>
        <source>With one seed: Wilson&apos;s interval for the number of test images.</source>
        <translation>Bei einem Startwert: Wilson-Intervall für die Zahl der Testbilder.</translation>
    </message>
    <message>
        <source>Differences are in percentage points; times are for one training.</source>
        <translation>Differenzen sind in Prozentpunkten; Zeiten gelten für ein Training.</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>−{}</source>
        <translation>−{}</translation>
    </message>
    <message>
        <source>+{}</source>
        <translation>+{}</translation>
    </message>
    <message>
        <source>With seed {} the loss diverged.</source>
        <translation>Mit dem Startwert {} divergierte der Verlust.</translation>
    </message>
    <message>
        <source>The tutorial measured on MNIST; these are other images.</source>
        <translation>Das Tutorial maß auf MNIST; dies sind andere Bilder.</translation>
    </message>
    <message>
        <source>Compatible, as far as a single seed tells.</source>
        <translation>Vereinbar, soweit ein einziger Startwert das zeigt.</translation>
    </message>
    <message>
        <source>Compatible: another seed here would give {} to {} % in 19 of 20 cases.</source>
        <translation>Vereinbar: Ein anderer Startwert ergäbe hier in 19 von 20 Fällen {} bis {}&#xa0;%.</translation>
    </message>
    <message>
        <source>Differs: the tutorial measured with dropout still on (next row).</source>
        <translation>Weicht ab: Das Tutorial maß mit noch aktivem Dropout (nächste Zeile).</translation>
    </message>
    <message>
        <source>Differs by more than the choice of test images explains. Only more seeds show how much trainings differ by chance.</source>
        <translation>Weicht stärker ab, als die Wahl der Testbilder erklärt. Nur mehr Startwerte zeigen, wie sehr sich Trainings zufällig unterscheiden.</translation>
    </message>
    <message>
        <source>Differs by more than the seed explains; the cause is not known.</source>
        <translation>Weicht stärker ab, als der Startwert erklärt; die Ursache ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It was stopped before it converged: the validation accuracy still rose by {} percentage points in the last {} epochs.</source>
        <translation>Es wurde vor der Konvergenz gestoppt: Die Validierungsgenauigkeit stieg noch um {} Prozentpunkte in den letzten {} Epochen.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is not an ordinary file.</source>
        <translation>{} ist beschädigt: {} darin ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is too large.</source>
        <translation>{} ist beschädigt: {} darin ist zu groß.</translation>
    </message>
    <message>
        <source>{} has no {}.</source>
        <translation>In {} fehlt {}.</translation>
    </message>
    <message>
        <source>{} cannot be resumed. {}</source>
        <translation>{} lässt sich nicht fortsetzen. {}</translation>
    </message>
    <message>
        <source>{} cannot be resumed: its {} is damaged.</source>
        <translation>{} lässt sich nicht fortsetzen: {} darin ist beschädigt.</translation>
    </message>
    <message>
        <source>The runs in {} cannot be read: {}.</source>
        <translation>Die Läufe in {} können nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>There is no run {} in {}.</source>
        <translation>Den Lauf {} gibt es in {} nicht.</translation>
    </message>
    <message>
        <source>{} was not renamed: {}.</source>
        <translation>{} wurde nicht umbenannt: {}.</translation>
    </message>
    <message>
        <source>{} is in training, so it was not deleted.</source>
        <translation>{} ist im Training und wurde daher nicht gelöscht.</translation>
    </message>
    <message>
        <source>{} was not deleted: {}.</source>
        <translation>{} wurde nicht gelöscht: {}.</translation>
    </message>
    <message>
        <source>{} was not restored: {}.</source>
        <translation>{} wurde nicht wiederhergestellt: {}.</translation>
    </message>
    <message>
        <source>The bin could not be emptied: {}.</source>
        <translation>Der Papierkorb konnte nicht geleert werden: {}.</translation>
    </message>
    <message>
        <source>The limit was not kept: {}.</source>
        <translation>Die Grenze wurde nicht eingehalten: {}.</translation>
    </message>
    <message>
        <source>{} is in training already, or its folder is gone.</source>
        <translation>{} ist bereits im Training, oder der Ordner ist weg.</translation>
    </message>
    <message>
        <source>{} has ended, so there is nothing to resume.</source>
        <translation>{} ist beendet; es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>{} was trained on other images than {} holds now, so it cannot be resumed. Start a new training with its settings.</source>
        <translation>{} wurde auf anderen Bildern trainiert, als {} jetzt enthält, und lässt sich daher nicht fortsetzen. Beginnen Sie ein neues Training mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>The training continues but could not be saved in {}: {} It is tried again after each epoch; if it still fails at the end, save the network yourself.</source>
        <translation>Das Training läuft weiter, konnte aber nicht in {} gespeichert werden: {} Nach jeder Epoche wird es erneut versucht; wenn es am Ende noch scheitert, speichern Sie das Netz selbst.</translation>
    </message>
    <message>
        <source>{} has no untrained network.</source>
        <translation>{} hat kein untrainiertes Netz.</translation>
    </message>
    <message>
        <source>{} has no network yet: its first epoch was not completed.</source>
        <translation>{} hat noch kein Netz: Die erste Epoche wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>{} was written by another version of lenet-gui.</source>
        <translation>{} wurde von einer anderen Version von lenet-gui geschrieben.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} does not describe a training.</source>
        <translation>{} ist beschädigt: {} darin beschreibt kein Training.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>you do not have permission</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>der Ordner ist nicht vorhanden</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>es gibt einen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>it would be larger than the system allows</source>
        <translation>sie würde größer, als das System erlaubt</translation>
    </message>
    <message>
        <source>the link leads to itself</source>
        <translation>die Verknüpfung führt zu sich selbst</translation>
    </message>
    <message>
        <source>it has more than {} bytes</source>
        <translation>mehr als {} Byte</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>no process to read it in could be started ({})</source>
        <translation>es konnte kein Prozess zum Lesen gestartet werden ({})</translation>
    </message>
    <message>
        <source>the process that reads such files did not start</source>
        <translation>der Prozess, der solche Dateien liest, startete nicht</translation>
    </message>
    <message>
        <source>The training continues and is saved as a run, but its log for TensorBoard in {} cannot be written: {} It is tried again after each epoch.</source>
        <translation>Das Training läuft weiter und wird als Lauf gespeichert, aber sein Protokoll für TensorBoard in {} kann nicht geschrieben werden: {} Nach jeder Epoche wird es erneut versucht.</translation>
    </message>
    <message>
        <source>TensorBoard cannot be imported ({}); install it with “pip install tensorboard”.</source>
        <translation>TensorBoard kann nicht importiert werden ({}); installieren Sie es mit „pip install tensorboard“.</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>That training had other settings or data. Start a new training instead.</source>
        <translation>Dieses Training hatte andere Einstellungen oder Daten. Beginnen Sie stattdessen ein neues Training.</translation>
    </message>
    <message>
        <source>The batch size {} exceeds the {} training images. Choose a smaller batch size.</source>
        <translation>Die Batchgröße {} ist größer als die Zahl der Trainingsbilder, {}. Wählen Sie eine kleinere Batchgröße.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which cannot be imported here ({}). Install training in the window, on Train: all else works.</source>
        <translation>Das Training braucht TensorFlow, das hier nicht importiert werden kann ({}). Installieren Sie das Training im Fenster unter „Trainieren“; alles andere funktioniert.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which cannot be imported here ({}). Install it with &quot;pip install tensorflow&quot;, or train on another computer (there is none for macOS on Intel and for Windows on ARM) and open the network here: all else works.</source>
        <translation>Zum Trainieren braucht es TensorFlow, das hier nicht importiert werden kann ({}). Installieren Sie es mit „pip install tensorflow“, oder trainieren Sie auf einem anderen Rechner (für macOS auf Intel und Windows auf ARM gibt es keines) und öffnen Sie das Netz hier: Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>The saved optimizer state belongs to another network or optimizer.</source>
        <translation>Der gespeicherte Zustand des Optimierers gehört zu einem anderen Netz oder Optimierer.</translation>
    </message>
    <message>
        <source>The picture has {} × {} pixels. Make it smaller than {} million pixels.</source>
        <translation>Das Bild hat {} × {} Pixel. Verkleinern Sie es auf weniger als {} Millionen Pixel.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read here. Use a PNG, JPEG, BMP, GIF, WebP or TIFF file.</source>
        <translation>Dies ist kein Bild, das hier gelesen werden kann. Verwenden Sie eine Datei in PNG, JPEG, BMP, GIF, WebP oder TIFF.</translation>
    </message>
    <message>
        <source>HEIC and AVIF pictures cannot be read here. Export the picture as JPEG.</source>
        <translation>Bilder in HEIC und AVIF können hier nicht gelesen werden. Exportieren Sie das Bild als JPEG.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Save it again, preferably as PNG.</source>
        <translation>Das Bild ist beschädigt oder unvollständig. Speichern Sie es neu, am besten als PNG.</translation>
    </message>
    <message>
        <source>The SVG picture has text, which is not read here. Turn it into paths, or save it as PNG.</source>
        <translation>Das SVG-Bild enthält Text, der hier nicht gelesen wird. Wandeln Sie ihn in Pfade um, oder speichern Sie das Bild als PNG.</translation>
    </message>
    <message>
        <source>{} could not be read as a picture; it may be damaged. Save it again, preferably as PNG.</source>
        <translation>{} konnte nicht als Bild gelesen werden; möglicherweise ist die Datei beschädigt. Speichern Sie sie neu, am besten als PNG.</translation>
    </message>
    <message>
        <source>{} was not found.</source>
        <translation>{} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>{} is a folder. Choose a picture file.</source>
        <translation>{} ist ein Ordner. Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>{} is not an ordinary file. Choose a picture file.</source>
        <translation>{} ist keine gewöhnliche Datei. Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>{} cannot be opened: {}.</source>
        <translation>{} kann nicht geöffnet werden: {}.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>What was pasted or dropped is not a picture. Copy it again as a picture.</source>
        <translation>Was eingefügt oder abgelegt wurde, ist kein Bild. Kopieren Sie es noch einmal als Bild.</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} ends with {} in place of ten values, one for each digit. End the network with Dense(10, activation=“softmax”), and save it again by model.save(“model.keras”).</source>
        <translation>{} endet mit {} statt mit zehn Werten, einem für jede Ziffer. Beenden Sie das Netz mit Dense(10, activation=“softmax”), und speichern Sie es erneut mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} takes inputs of {}. lenet-gui opens networks for square images of one channel, 8 to 64 pixels a side, such as 28×28×1 or 784. Build the network with keras.Input((28, 28, 1)), and save it by model.save(“model.keras”).</source>
        <translation>{} nimmt Eingaben der Form {} an. lenet-gui öffnet Netze für quadratische Bilder mit einem Kanal und 8 bis 64 Pixeln Seitenlänge, zum Beispiel 28×28×1 oder 784. Erstellen Sie das Netz mit keras.Input((28, 28, 1)), und speichern Sie es mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has the layer {} ({}), which does not fit values of {}. Build the network without it, and save it by model.save(“model.keras”).</source>
        <translation>{} enthält die Schicht {} ({}), die nicht zu Werten der Form {} passt. Erstellen Sie das Netz ohne das, und speichern Sie es mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichten</translation>
    </message>
    <message>
        <source>values in a layer</source>
        <translation>Werten in einer Schicht</translation>
    </message>
    <message>
        <source>multiplications for an image</source>
        <translation>Multiplikationen je Bild</translation>
    </message>
    <message>
        <source>{} is too large: lenet-gui opens networks of up to {} {}. Build a smaller network, and save it by model.save(“model.keras”).</source>
        <translation>{} ist zu groß: lenet-gui öffnet Netze mit bis zu {} {}. Erstellen Sie ein kleineres Netz, und speichern Sie es mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>Network from elsewhere</source>
        <translation>Netz von anderswo</translation>
    </message>
    <message>
        <source>activation {}</source>
        <translation>Aktivierung {}</translation>
    </message>
    <message>
        <source>Its axes are not those of its values. Take axis = -1.</source>
        <translation>Ihre Achsen sind nicht die ihrer Werte. Nehmen Sie axis = -1.</translation>
    </message>
    <message>
        <source>no {}</source>
        <translation>fehlendem {}</translation>
    </message>
    <message>
        <source>It works on maps, and gets {}. Put it before Flatten.</source>
        <translation>Sie braucht Karten und bekommt {}. Setzen Sie sie vor Flatten.</translation>
    </message>
    <message>
        <source>Its windows are larger than the maps, {} pixels wide or high. Choose smaller ones, or the padding “same”.</source>
        <translation>Ihre Fenster sind größer als die Karten, die {} Pixel breit oder hoch sind. Wählen Sie kleinere oder das Padding „same“.</translation>
    </message>
    <message>
        <source>values times {} plus {}</source>
        <translation>Werte mal {} plus {}</translation>
    </message>
    <message>
        <source>It needs one number for each channel, {}.</source>
        <translation>Sie braucht eine Zahl für jeden Kanal, also {}.</translation>
    </message>
    <message>
        <source>scaled to the mean and deviation of the training images</source>
        <translation>skaliert nach Mittelwert und Abweichung der Trainingsbilder</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>Layer-Normalisierung</translation>
    </message>
    <message>
        <source>Reads at most half of the built-in digits, however their pixels are scaled.</source>
        <translation>Liest höchstens die Hälfte der eingebauten Ziffern, wie immer ihre Pixel skaliert sind.</translation>
    </message>
    <message>
        <source>Reads images enlarged to 32×32, with pixels from {}, {}.</source>
        <translation>Liest auf 32×32 vergrößerte Bilder mit Pixeln von {}, {}.</translation>
    </message>
    <message>
        <source>Reads pixels from {}, {}.</source>
        <translation>Liest Pixel von {}, {}.</translation>
    </message>
    <message>
        <source>ink bright</source>
        <translation>Tinte hell</translation>
    </message>
    <message>
        <source>ink dark</source>
        <translation>Tinte dunkel</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 bis 255</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 bis 1</translation>
    </message>
    <message>
        <source>−0.5 to 0.5</source>
        <translation>−0,5 bis 0,5</translation>
    </message>
    <message>
        <source>−0.42 to 2.82 (MNIST’s mean 0)</source>
        <translation>−0,42 bis 2,82 (Mittelwert von MNIST bei 0)</translation>
    </message>
    <message>
        <source>−0.1 to 1.175</source>
        <translation>−0,1 bis 1,175</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n digit(s) it read {} correctly before, and {} now.</source>
        <translation>
            <numerusform>Von %n Ziffer in Ihrer Handschrift las das Netz vorher {} richtig, jetzt {}.</numerusform>
            <numerusform>Von %n Ziffern in Ihrer Handschrift las das Netz vorher {} richtig, jetzt {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: expected an idx file of images or labels.</source>
        <translation>{}: Erwartet wurde eine idx-Datei mit Bildern oder Labels.</translation>
    </message>
    <message>
        <source>{}: expected {} bytes of values, as its header says, found {}.</source>
        <translation>{}: Erwartet wurden laut Kopf {} Bytes an Werten, gefunden {}.</translation>
    </message>
    <message>
        <source>{}: expected an array of numbers, found {}.</source>
        <translation>{}: Erwartet wurde ein Array aus Zahlen, gefunden {}.</translation>
    </message>
    <message>
        <source>The first column of {} numbers the lines and is left out.</source>
        <translation>Die erste Spalte von {} nummeriert die Zeilen und wird ausgelassen.</translation>
    </message>
    <message>
        <source>{}: expected {} columns in line {}, as in the first line, found {}.</source>
        <translation>{}: Erwartet wurden {} Spalten in Zeile {}, wie in der ersten Zeile, gefunden {}.</translation>
    </message>
    <message>
        <source>{}: expected a number in line {}, column {}, found “{}”.</source>
        <translation>{}: Erwartet wurde in Zeile {}, Spalte {} eine Zahl, gefunden „{}“.</translation>
    </message>
    <message>
        <source>{}: expected a number in each cell below the head.</source>
        <translation>{}: Erwartet wurde unter der Kopfzeile in jeder Zelle eine Zahl.</translation>
    </message>
    <message>
        <source>{}: expected a pixel from 0 to 255 in line {}, column {}, found {}.</source>
        <translation>{}: Erwartet wurde in Zeile {}, Spalte {} ein Pixel von 0 bis 255, gefunden {}.</translation>
    </message>
    <message>
        <source>{}: expected a line for each image, found none.</source>
        <translation>{}: Erwartet wurde eine Zeile für jedes Bild, gefunden keine.</translation>
    </message>
    <message>
        <source>{} has no labels and is left out.</source>
        <translation>{} hat keine Labels und wird ausgelassen.</translation>
    </message>
    <message>
        <source>{}: expected one set of training images and one of their labels, found {} of images and {} of labels.</source>
        <translation>{}: Erwartet wurden ein Satz Trainingsbilder und einer mit ihren Labels, gefunden {} mit Bildern und {} mit Labels.</translation>
    </message>
    <message>
        <source>{}: expected one set of test images and one of their labels, found {} of images and {} of labels.</source>
        <translation>{}: Erwartet wurden ein Satz Testbilder und einer mit ihren Labels, gefunden {} mit Bildern und {} mit Labels.</translation>
    </message>
    <message>
        <source>{}: expected a label for each of the {} images, found {} labels.</source>
        <translation>{}: Erwartet wurde ein Label für jedes der {} Bilder, gefunden {} Labels.</translation>
    </message>
    <message>
        <source>{}: expected pixels from 0 to 255, found {} to {}.</source>
        <translation>{}: Erwartet wurden Pixel von 0 bis 255, gefunden {} bis {}.</translation>
    </message>
    <message>
        <source>The images are dark on bright and were inverted.</source>
        <translation>Die Bilder sind dunkel auf hell und wurden umgekehrt.</translation>
    </message>
    <message>
        <source>{}: expected a label and the pixels of an image in each line, 785 columns for one of 28×28; found {} columns.</source>
        <translation>{}: Erwartet werden in jeder Zeile ein Label und die Pixel eines Bildes, 785 Spalten für eines von 28×28; gefunden wurden {} Spalten.</translation>
    </message>
    <message>
        <source>EMNIST&apos;s images lie on their side and were turned upright.</source>
        <translation>Die Bilder von EMNIST liegen auf der Seite und wurden aufgerichtet.</translation>
    </message>
    <message>
        <source>The labels of {} are those of {}.</source>
        <translation>Die Labels von {} stehen in {}.</translation>
    </message>
    <message>
        <source>The same is there in several forms; the {} files are read.</source>
        <translation>Dasselbe liegt in mehreren Formen vor; gelesen werden die {}-Dateien.</translation>
    </message>
    <message>
        <source>{}: expected labelled images as idx, csv, npy or npz files, or folders of pictures named after their classes, perhaps in a zip or tar file; found none.</source>
        <translation>{}: Erwartet wurden Bilder mit Labels als idx-, csv-, npy- oder npz-Dateien oder Ordner mit Bildern, die nach ihren Klassen heißen, auch in einer zip- oder tar-Datei; gefunden wurde nichts davon.</translation>
    </message>
    <message>
        <source>{}: none of the {} pictures can be read.</source>
        <translation>{}: Keines der {} Bilder kann gelesen werden.</translation>
    </message>
    <message>
        <source>Pictures of other sizes than 28×28 were read as drawings are: the ink to 20 pixels, placed by its centre of mass.</source>
        <translation>Bilder anderer Größe als 28×28 wurden wie Zeichnungen gelesen: die Tinte auf 20 Pixel, nach ihrem Schwerpunkt platziert.</translation>
    </message>
    <message>
        <source>{}: expected pictures to train on beside those for test, found none.</source>
        <translation>{}: Erwartet wurden Bilder zum Trainieren neben denen zum Testen, gefunden keine.</translation>
    </message>
    <message>
        <source>{}: expected training images and their labels, found only files for test.</source>
        <translation>{}: Erwartet wurden Trainingsbilder und ihre Labels, gefunden nur Dateien zum Testen.</translation>
    </message>
    <message>
        <source>The images of {} pixels were scaled: the ink to 20 pixels, placed by its centre of mass in 28×28.</source>
        <translation>Die Bilder mit {} Pixeln wurden skaliert: die Tinte auf 20 Pixel, nach ihrem Schwerpunkt in 28×28 gesetzt.</translation>
    </message>
    <message>
        <source>Images without ink: {}.</source>
        <translation>Bilder ohne Tinte: {}.</translation>
    </message>
    <message>
        <source>{}: expected grey images of at most {} pixels a side, found {}.</source>
        <translation>{}: Erwartet wurden Graustufenbilder mit höchstens {} Pixeln je Seite, gefunden {}.</translation>
    </message>
    <message>
        <source>{}: expected at most {} files, found more.</source>
        <translation>{}: Erwartet wurden höchstens {} Dateien, gefunden mehr.</translation>
    </message>
    <message>
        <source>{}: expected at most {} MiB of data, unpacked; found more.</source>
        <translation>{}: Erwartet wurden höchstens {} MiB Daten, entpackt; gefunden mehr.</translation>
    </message>
    <message>
        <source>{}: expected a whole packed file, found a damaged one ({}).</source>
        <translation>{}: Erwartet wurde eine vollständige gepackte Datei, gefunden eine beschädigte ({}).</translation>
    </message>
    <message>
        <source>{}: expected an ordinary zip file without a password ({}).</source>
        <translation>{}: Erwartet wurde eine gewöhnliche zip-Datei ohne Passwort ({}).</translation>
    </message>
    <message>
        <source>cuts off a margin</source>
        <translation>schneidet einen Rand ab</translation>
    </message>
    <message>
        <source>It cuts off all of the maps.</source>
        <translation>Sie schneidet die Karten ganz weg.</translation>
    </message>
    <message>
        <source>larger by {}</source>
        <translation>vergrößert um {}</translation>
    </message>
    <message>
        <source>brought to {}×{}</source>
        <translation>auf {}×{} gebracht</translation>
    </message>
    <message>
        <source>LeNet-5 of 1998, C3 without a table</source>
        <translation>LeNet-5 von 1998, C3 ohne Tabelle</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>eines von {}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of channels, from 0, for each filter</source>
        <translation>eine Liste von Kanälen, ab 0, für jeden Filter</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>a size such as 5, or [5, 5], up to 64</source>
        <translation>eine Größe wie 5 oder [5, 5], bis 64</translation>
    </message>
    <message>
        <source>a name without slashes that no other layer has</source>
        <translation>ein Name ohne Schrägstriche, den keine andere Schicht hat</translation>
    </message>
    <message>
        <source>“valid” or “same”, and of ZeroPadding2D a margin such as 2</source>
        <translation>„valid“ oder „same“, bei ZeroPadding2D ein Rand wie 2</translation>
    </message>
    <message>
        <source>a size such as 2, or [2, 2], up to 64</source>
        <translation>eine Größe wie 2 oder [2, 2], bis 64</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>ein Anteil von 0 bis 1</translation>
    </message>
    <message>
        <source>a number, and of normalizations true or false</source>
        <translation>eine Zahl, bei Normalisierungen true oder false</translation>
    </message>
    <message>
        <source>a shape such as [28, 28, 1]</source>
        <translation>eine Form wie [28, 28, 1]</translation>
    </message>
    <message>
        <source>The description is too long for a network.</source>
        <translation>Die Beschreibung ist zu lang für ein Netz.</translation>
    </message>
    <message>
        <source>This is not proper TOML: {}.</source>
        <translation>Das ist kein korrektes TOML: {}.</translation>
    </message>
    <message>
        <source>“{}” is not known; a network has name, input, pixels, and a [[layer]] for each layer.</source>
        <translation>„{}“ ist nicht bekannt; ein Netz hat name, input, pixels und für jede Schicht ein [[layer]].</translation>
    </message>
    <message>
        <source>The network has no name; begin with name = “My network”.</source>
        <translation>Das Netz hat keinen Namen; beginnen Sie mit name = &quot;My network&quot;.</translation>
    </message>
    <message>
        <source>input = {} cannot be used; write a shape such as [28, 28, 1].</source>
        <translation>input = {} ist nicht möglich; schreiben Sie eine Form wie [28, 28, 1].</translation>
    </message>
    <message>
        <source>pixels = {} cannot be used; write one of {}.</source>
        <translation>pixels = {} ist nicht möglich; schreiben Sie eines von {}.</translation>
    </message>
    <message>
        <source>Each layer begins with a line [[layer]].</source>
        <translation>Jede Schicht beginnt mit einer Zeile [[layer]].</translation>
    </message>
    <message>
        <source>There are {} layers; at most {} are possible.</source>
        <translation>Es sind {} Schichten; höchstens {} sind möglich.</translation>
    </message>
    <message>
        <source>Layer {}, from line {}: {}</source>
        <translation>Schicht {}, ab Zeile {}: {}</translation>
    </message>
    <message>
        <source>Layer {}: {}</source>
        <translation>Schicht {}: {}</translation>
    </message>
    <message>
        <source>It has no type; write one of {}.</source>
        <translation>Sie hat keinen type; schreiben Sie eines von {}.</translation>
    </message>
    <message>
        <source>The type “{}” is not known; write one of {}.</source>
        <translation>Der type „{}“ ist nicht bekannt; schreiben Sie eines von {}.</translation>
    </message>
    <message>
        <source>{} has no setting “{}”; it has {}.</source>
        <translation>{} hat keine Einstellung „{}“; es gibt {}.</translation>
    </message>
    <message>
        <source>{} needs {}: {}.</source>
        <translation>{} braucht {}: {}.</translation>
    </message>
    <message>
        <source>{} = {} cannot be used; it has to be {}.</source>
        <translation>{} = {} ist nicht möglich; nötig ist {}.</translation>
    </message>
    <message>
        <source>{} = {} cannot be used.</source>
        <translation>{} = {} ist nicht möglich.</translation>
    </message>
    <message>
        <source>The input has to be a square image of {} to {} pixels a side, such as 28×28×1.</source>
        <translation>Die Eingabe muss ein quadratisches Bild mit {} bis {} Pixeln Seitenlänge sein, etwa 28×28×1.</translation>
    </message>
    <message>
        <source>There are no layers yet.</source>
        <translation>Es gibt noch keine Schichten.</translation>
    </message>
    <message>
        <source>Layer {} ({}): {}</source>
        <translation>Schicht {} ({}): {}</translation>
    </message>
    <message>
        <source>No layer has weights that could be trained. Add Dense.</source>
        <translation>Keine Schicht hat trainierbare Gewichte. Fügen Sie Dense hinzu.</translation>
    </message>
    <message>
        <source>With it there are more than {} weights.</source>
        <translation>Mit ihr sind es mehr als {} Gewichte.</translation>
    </message>
    <message>
        <source>It takes too much memory or time for each image.</source>
        <translation>Sie braucht zu viel Speicher oder Zeit für jedes Bild.</translation>
    </message>
    <message>
        <source>It gives {} values; the network has to end with 10, one for each digit.</source>
        <translation>Sie liefert {} Werte; das Netz muss mit 10 enden, einem für jede Ziffer.</translation>
    </message>
    <message>
        <source>It gives {}; the network has to end with 10 values, as Flatten and Dense give them.</source>
        <translation>Sie liefert {}; das Netz muss mit 10 Werten enden, wie Flatten und Dense sie liefern.</translation>
    </message>
    <message>
        <source>truncated normal</source>
        <translation>abgeschnittene Normalverteilung</translation>
    </message>
    <message>
        <source>Glorot (uniform)</source>
        <translation>Glorot (gleichverteilt)</translation>
    </message>
    <message>
        <source>He (normal)</source>
        <translation>He (normalverteilt)</translation>
    </message>
    <message>
        <source>LeCun (uniform)</source>
        <translation>LeCun (gleichverteilt)</translation>
    </message>
    <message>
        <source>Pictures that cannot be read and are left out: {}, such as {}.</source>
        <translation>Bilder, die nicht gelesen werden können und fehlen: {}, etwa {}.</translation>
    </message>
    <message>
        <source>Pictures cannot be read: {}.</source>
        <translation>Bilder können nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>Too many of the pictures are damaged.</source>
        <translation>Zu viele der Bilder sind beschädigt.</translation>
    </message>
    <message>
        <source>Expected images of 2 to {} classes, such as 0 to 9; found {}: {}.</source>
        <translation>Erwartet wurden Bilder von 2 bis {} Klassen, etwa 0 bis 9; gefunden {}: {}.</translation>
    </message>
    <message>
        <source>Type digits, blanks and new lines only, not “{}”.</source>
        <translation>Tippen Sie nur Ziffern, Leerzeichen und neue Zeilen, nicht „{}“.</translation>
    </message>
    <message>
        <source>Rows on the page: {}; in the text: {}.</source>
        <translation>Reihen auf der Seite: {}; im Text: {}.</translation>
    </message>
    <message>
        <source>Digits of row {} on the page: {}; in the text: {}.</source>
        <translation>Ziffern der Reihe {} auf der Seite: {}; im Text: {}.</translation>
    </message>
    <message>
        <source>No digits stand out in this picture. Use one in which the strokes differ clearly from the background, or crop it to the digits.</source>
        <translation>In diesem Bild heben sich keine Ziffern ab. Nehmen Sie eines, in dem sich die Striche deutlich vom Hintergrund unterscheiden, oder schneiden Sie es auf die Ziffern zu.</translation>
    </message>
    <message>
        <source>{} images train, {} validate and {} test.</source>
        <translation>{} Bilder trainieren, {} validieren und {} testen.</translation>
    </message>
    <message>
        <source>The images are used as they are: 28×28 pixels, ink bright on dark.</source>
        <translation>Die Bilder werden genommen, wie sie sind: 28×28 Pixel, Tinte hell auf dunkel.</translation>
    </message>
    <message>
        <source>No training images of: {}.</source>
        <translation>Keine Trainingsbilder von: {}.</translation>
    </message>
    <message>
        <source>Very few training images of: {}.</source>
        <translation>Sehr wenige Trainingsbilder von: {}.</translation>
    </message>
    <message>
        <source>The classes are very unequal: {} of {}, {} of {}.</source>
        <translation>Die Klassen sind sehr ungleich: {} von {}, {} von {}.</translation>
    </message>
    <message>
        <source>Test images that are among the training images, too: {}.</source>
        <translation>Testbilder, die auch unter den Trainingsbildern sind: {}.</translation>
    </message>
    <message>
        <source>No sheet was found: all four round marks in its corners have to be in the picture. Photograph the whole sheet from above, in even light.</source>
        <translation>Es wurde kein Bogen gefunden: Alle vier runden Marken in seinen Ecken müssen im Bild sein. Fotografieren Sie den ganzen Bogen von oben, bei gleichmäßigem Licht.</translation>
    </message>
    <message>
        <source>it answers otherwise than the network</source>
        <translation>es antwortet anders als das Netz</translation>
    </message>
    <message>
        <source>Exported {}, and its images beside it as {}.</source>
        <translation>{} und daneben die Bilder als {} exportiert.</translation>
    </message>
    <message>
        <source>Exported {}. The images of this training are not here; the file tells how to add them.</source>
        <translation>{} exportiert. Die Bilder dieses Trainings sind nicht hier; in der Datei steht, wie man sie ergänzt.</translation>
    </message>
    <message>
        <source>Exported {}.</source>
        <translation>{} exportiert.</translation>
    </message>
    <message>
        <source>Exported {}, which answers exactly as lenet-gui does.</source>
        <translation>{} exportiert; die Datei antwortet genau wie lenet-gui.</translation>
    </message>
    <message>
        <source>Exported {}. Its probabilities are those of lenet-gui to {} decimal places.</source>
        <translation>{} exportiert. Die Wahrscheinlichkeiten stimmen auf {} Nachkommastellen mit denen von lenet-gui überein.</translation>
    </message>
    <message>
        <source>{} was not exported: {}.</source>
        <translation>{} wurde nicht exportiert: {}.</translation>
    </message>
    <message>
        <source>it could not be read back</source>
        <translation>es lässt sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python-Skript</translation>
    </message>
    <message>
        <source>For your own code: the same training in plain Keras, to read, run and change.</source>
        <translation>Für eigenen Code: dasselbe Training in reinem Keras, zum Lesen, Ausführen und Ändern.</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter-Notebook</translation>
    </message>
    <message>
        <source>The same in cells, for Jupyter, Colab and VS Code.</source>
        <translation>Dasselbe in Zellen, für Jupyter, Colab und VS Code.</translation>
    </message>
    <message>
        <source>For other programs, phones and browsers, without Keras; Netron shows its graph.</source>
        <translation>Für andere Programme, Telefone und Browser, ohne Keras; Netron zeigt den Graphen.</translation>
    </message>
    <message>
        <source>For phones and small devices. TensorFlow writes it, which takes some seconds.</source>
        <translation>Für Telefone und kleine Geräte. TensorFlow schreibt sie, was einige Sekunden dauert.</translation>
    </message>
    <message>
        <source>For Keras 3, compiled: to evaluate and to train on at once.</source>
        <translation>Für Keras 3, kompiliert: lässt sich sofort auswerten und weiter trainieren.</translation>
    </message>
    <message>
        <source>The older file of Keras, compiled, which more programs read.</source>
        <translation>Die ältere Datei von Keras, kompiliert, die mehr Programme lesen.</translation>
    </message>
    <message>
        <source>The weights alone, an array for each, to calculate with by hand.</source>
        <translation>Nur die Gewichte, jedes ein Array, um selbst damit zu rechnen.</translation>
    </message>
    <message>
        <source>The weights alone, for PyTorch, JAX and others.</source>
        <translation>Nur die Gewichte, für PyTorch, JAX und andere.</translation>
    </message>
    <message>
        <source>A step by hand is not possible through the layer {} ({}).</source>
        <translation>Ein Schritt von Hand ist durch die Schicht {} nicht möglich ({}).</translation>
    </message>
    <message>
        <source>{} answers with numbers that are not finite, so it cannot be used. Train the network again at a smaller learning rate, and save it by model.save(“model.keras”).</source>
        <translation>{} antwortet mit Zahlen, die nicht endlich sind, und kann daher nicht verwendet werden. Trainieren Sie das Netz erneut mit kleinerer Lernrate, und speichern Sie es mit model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>the network was not trained in lenet-gui, so there is no training to write down</source>
        <translation>das Netz wurde nicht in lenet-gui trainiert, also gibt es kein Training aufzuschreiben</translation>
    </message>
    <message>
        <source>the network was adapted to a handwriting, which is no training from the start</source>
        <translation>das Netz wurde an eine Handschrift angepasst; das ist kein Training von Anfang an</translation>
    </message>
    <message>
        <source>Minus sign</source>
        <translation>Minuszeichen</translation>
    </message>
    <message>
        <source>Plus sign</source>
        <translation>Pluszeichen</translation>
    </message>
    <message>
        <source>Equals sign</source>
        <translation>Gleichheitszeichen</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>it takes TensorFlow, which is not installed here</source>
        <translation>dafür braucht es TensorFlow, das hier nicht installiert ist</translation>
    </message>
    <message>
        <source>it takes TensorFlow, which cannot be imported here</source>
        <translation>dafür braucht es TensorFlow, das hier nicht geladen werden kann</translation>
    </message>
    <message>
        <source>TensorFlow Lite cannot calculate with all of its layers</source>
        <translation>TensorFlow Lite kann nicht mit allen seinen Schichten rechnen</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n Startwert</numerusform>
            <numerusform>%n Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>dropout rate</source>
        <translation>Dropout-Rate</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>weight averaging</source>
        <translation>Gewichtsmittelung</translation>
    </message>
    <message>
        <source>With {}: every training diverged.</source>
        <translation>Mit {}: Jedes Training divergierte.</translation>
    </message>
    <message>
        <source>With {}: {} of the test images, the mean over {} seeds (95 % interval {} to {}).</source>
        <translation>Mit {}: {} der Testbilder, im Mittel über {} Startwerte (95-%-Intervall {} bis {}).</translation>
    </message>
    <message>
        <source>With {}: {} of the test images with one seed (95 % interval {} to {}).</source>
        <translation>Mit {}: {} der Testbilder, mit einem Startwert (95-%-Intervall {} bis {}).</translation>
    </message>
    <message>
        <source>It reaches {} % of the validation images after {} epochs, in {}.</source>
        <translation>Es erreicht {} % der Validierungsbilder nach {} Epochen, in {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its trainings diverged.</source>
        <translation>
            <numerusform>%n seiner Trainings divergierte.</numerusform>
            <numerusform>%n seiner Trainings divergierten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value beyond this one was tried; there may be a better one.</source>
        <translation>Jenseits dieses Wertes wurde keiner erprobt; es kann bessere geben.</translation>
    </message>
    <message>
        <source>{} and {} differ by {} percentage points with one seed, which does not tell what another seed would give.</source>
        <translation>{} und {} unterscheiden sich mit einem Startwert um {} Prozentpunkte; das sagt nicht, was ein anderer Startwert ergäbe.</translation>
    </message>
    <message>
        <source>{} and {} cannot be told apart with {} seeds: {} percentage points (95 % interval of the paired difference {} to {}).</source>
        <translation>{} und {} sind mit {} Startwerten nicht zu unterscheiden: {} Prozentpunkte (95-%-Intervall der gepaarten Differenz {} bis {}).</translation>
    </message>
    <message>
        <source>{} is better than {} by {} percentage points (95 % interval of the paired difference {} to {}).</source>
        <translation>{} ist besser als {}, und zwar um {} Prozentpunkte (95-%-Intervall der gepaarten Differenz {} bis {}).</translation>
    </message>
    <message>
        <source>{} of {} trainings have ended: {}.</source>
        <translation>{} von {} Trainings sind beendet: {}.</translation>
    </message>
    <message>
        <source>The best is chosen by the accuracy on the validation images, where a diverged training counts as 0; the accuracies are those of the {} test images of {}, the losses those of the validation images.</source>
        <translation>Das Beste wird nach der Genauigkeit auf den Validierungsbildern gewählt, wobei ein divergiertes Training als 0 zählt; die Genauigkeiten sind die der {} Testbilder von {}, die Verluste die der Validierungsbilder.</translation>
    </message>
    <message>
        <source>Times are of trainings side by side, each with its share of the cores.</source>
        <translation>Die Zeiten gelten für Trainings nebeneinander, jedes mit seinem Anteil der Kerne.</translation>
    </message>
    <message>
        <source>Intervals of means are Student’s over the seeds, and hold one at a time.</source>
        <translation>Die Intervalle der Mittel sind die von Student über die Startwerte und gelten je einzeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed; next time, they are tried again.</source>
        <translation>
            <numerusform>%n Training ist gescheitert; beim nächsten Mal wird es wieder versucht.</numerusform>
            <numerusform>%n Trainings sind gescheitert; beim nächsten Mal werden sie wieder versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} über {}</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n Kombination</numerusform>
            <numerusform>%n Kombinationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <translation>{}, dann {}</translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>Startwert {}</translation>
    </message>
    <message>
        <source>{} and {} {}, the best of {} values</source>
        <translation>{} und {} {}, dem besten von {} Werten</translation>
    </message>
    <message>
        <source>{} and {} {}</source>
        <translation>{} und {} {}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message numerus="yes">
        <source>{} (%n seed(s))</source>
        <translation>
            <numerusform>{} (%n Startwert)</numerusform>
            <numerusform>{} (%n Startwerte)</numerusform>
        </translation>
    </message>
    <message>
        <source>No scheduler of Dask answers at {}: {}</source>
        <translation>Kein Scheduler von Dask antwortet unter {}: {}</translation>
    </message>
    <message>
        <source>A sweep needs Dask, which is missing here. Install training in the window, on Train.</source>
        <translation>Vergleiche brauchen Dask, das hier fehlt. Installieren Sie das Training im Fenster, unter Trainieren.</translation>
    </message>
    <message>
        <source>A sweep needs Dask, which is missing here. Install it: {} -m pip install distributed</source>
        <translation>Vergleiche brauchen Dask, das hier fehlt. So wird es installiert: {} -m pip install distributed</translation>
    </message>
    <message>
        <source>{} is no address of a scheduler; it looks like tcp://10.0.0.1:8786.</source>
        <translation>{} ist keine Adresse eines Schedulers; eine solche sieht aus wie tcp://10.0.0.1:8786.</translation>
    </message>
    <message>
        <source>The scheduler is gone. What has ended is kept; the next start goes on from there.</source>
        <translation>Der Scheduler ist weg. Beendete Trainings sind gesichert; der nächste Start macht dort weiter.</translation>
    </message>
    <message>
        <source>The scheduler has no workers yet; the sweep begins when one joins.</source>
        <translation>Der Scheduler hat noch keine Worker; es beginnt, sobald einer hinzukommt.</translation>
    </message>
    <message>
        <source>A worker has no lenet-gui, or another version of it; install {} there.</source>
        <translation>Ein Worker hat kein lenet-gui oder eine andere Version; installieren Sie dort {}.</translation>
    </message>
    <message>
        <source>Nothing can be kept in {}: {}.</source>
        <translation>In {} lässt sich nichts speichern: {}.</translation>
    </message>
    <message>
        <source>These are {} trainings; a sweep has {} at most.</source>
        <translation>Das sind {} Trainings; erlaubt sind höchstens {}.</translation>
    </message>
    <message>
        <source>The tutorial&apos;s comparison in ten epochs, with each optimizer at its best of nine learning rates</source>
        <translation>Der Vergleich des Tutorials in zehn Epochen, jeder Optimierer mit der besten von neun Lernraten</translation>
    </message>
    <message>
        <source>LeNet-5 with Adam, and dropout from 0 to 0.6</source>
        <translation>LeNet-5 mit Adam, Dropout von 0 bis 0,6</translation>
    </message>
    <message>
        <source>Gradient descent for ten epochs: batch sizes against learning rates</source>
        <translation>Gradientenabstieg über zehn Epochen: Batchgrößen gegen Lernraten</translation>
    </message>
    <message>
        <source>The worker on {} does not see the folder of runs, {}. Name one with --runs that all machines share.</source>
        <translation>Der Worker auf {} sieht den Ordner der Läufe nicht: {}. Nennen Sie mit --runs einen, den alle Rechner teilen.</translation>
    </message>
    <message>
        <source>The worker on {} cannot train. {}</source>
        <translation>Der Worker auf {} kann nicht trainieren. {}</translation>
    </message>
    <message>
        <source>The worker on {} has {} {}, this machine {}. Trainings can be compared only where all versions are the same.</source>
        <translation>Der Worker auf {} hat {} {}, dieser Rechner {}. Trainings lassen sich nur vergleichen, wo alle Versionen gleich sind.</translation>
    </message>
    <message>
        <source>The worker on {} cannot read the data: {}</source>
        <translation>Der Worker auf {} kann die Daten nicht lesen: {}</translation>
    </message>
    <message>
        <source>The worker on {} has other images in {} than this machine.</source>
        <translation>Der Worker auf {} hat in {} andere Bilder als dieser Rechner.</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About lenet-gui</source>
        <translation>Über lenet-gui</translation>
    </message>
    <message>
        <source>Draw a digit and watch LeNet-5 read it; train it yourself on MNIST while the curves grow.</source>
        <translation>Zeichnen Sie eine Ziffer, und sehen Sie zu, wie LeNet-5 sie liest; trainieren Sie es selbst auf MNIST, während die Kurven wachsen.</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>MIT-Lizenz.</translation>
    </message>
    <message>
        <source>It uses: {}.</source>
        <translation>Es verwendet: {}.</translation>
    </message>
    <message>
        <source>All licences in full: {}</source>
        <translation>Alle Lizenzen im Wortlaut: {}</translation>
    </message>
</context>
<context>
    <name>AccuracyPlot</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>guessing: 10 %</source>
        <translation>Raten: 10&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ActivationsView</name>
    <message>
        <source>no drawing</source>
        <translation>keine Zeichnung</translation>
    </message>
    <message>
        <source>{}: {} of {} above zero</source>
        <translation>{}: {} von {} über null</translation>
    </message>
    <message>
        <source>answer: {} with {}</source>
        <translation>Antwort: {} mit {}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>{} units</source>
        <translation>{} Einheiten</translation>
    </message>
</context>
<context>
    <name>Adaptation</name>
    <message>
        <source>No change: every variant that learned your digits lost more than {} points on other people’s. More examples of each digit may help.</source>
        <translation>Keine Änderung: Jede Variante, die Ihre Ziffern lernte, verlor bei denen anderer mehr als {} Prozentpunkte. Mehr Beispiele für jede Ziffer helfen vielleicht.</translation>
    </message>
    <message>
        <source>The adapted network is now the current one.</source>
        <translation>Das angepasste Netz ist jetzt das aktuelle.</translation>
    </message>
    <message>
        <source>It is kept as {}.</source>
        <translation>Es bleibt als {} erhalten.</translation>
    </message>
    <message>
        <source>Two of each digit are a good start.</source>
        <translation>Zwei von jeder Ziffer sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>Missing among your digits: {}. Those are read much as before.</source>
        <translation>Unter Ihren Ziffern fehlen noch: {}. Sie werden etwa wie bisher gelesen.</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>{} (test images)</source>
        <translation>{} (Testbilder)</translation>
    </message>
</context>
<context>
    <name>AdaptationCard</name>
    <message>
        <source>Your handwriting</source>
        <translation>Ihre Handschrift</translation>
    </message>
    <message>
        <source>A copy of the current network learns your digits for a few seconds, mixed with other people’s. It then becomes the current network and is kept as a run in Train.</source>
        <translation>Eine Kopie des aktuellen Netzes lernt einige Sekunden lang Ihre Ziffern, gemischt mit denen anderer. Danach wird sie zum aktuellen Netz und bleibt unter „Trainieren“ als Lauf erhalten.</translation>
    </message>
    <message>
        <source>Read correctly before and after adapting</source>
        <translation>Richtig gelesen, vor und nach der Anpassung</translation>
    </message>
    <message>
        <source>Progress of adapting</source>
        <translation>Fortschritt der Anpassung</translation>
    </message>
    <message>
        <source>&amp;Adapt to my handwriting</source>
        <translation>An Handschrift an&amp;passen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop without changing the network</source>
        <translation>Beenden, ohne das Netz zu ändern</translation>
    </message>
    <message>
        <source>Open a network first.</source>
        <translation>Öffnen Sie zuerst ein Netz.</translation>
    </message>
    <message>
        <source>This network does not read digits. Choose one that does.</source>
        <translation>Dieses Netz liest keine Ziffern. Wählen Sie eines, das Ziffern liest.</translation>
    </message>
    <message>
        <source>Label at least one drawing first.</source>
        <translation>Geben Sie zuerst mindestens einer Zeichnung ein Label.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to learn from.</source>
        <translation>
            <numerusform>%n Ziffer zum Lernen.</numerusform>
            <numerusform>%n Ziffern zum Lernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label a drawing first (Draw, keys 0 to 9).</source>
        <translation>Geben Sie zuerst einer Zeichnung ein Label (Zeichnen, Tasten 0 bis 9).</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
    </message>
    <message>
        <source>Learning your handwriting…</source>
        <translation>Ihre Handschrift wird gelernt&#xa0;…</translation>
    </message>
    <message>
        <source>Cancelled. The network was not changed.</source>
        <translation>Abgebrochen. Das Netz wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>AdaptationWorker</name>
    <message>
        <source>Reading other people’s digits…</source>
        <translation>Ziffern anderer werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Starting TensorFlow…</source>
        <translation>TensorFlow wird gestartet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>AllRuns</name>
    <message>
        <source>{} The folder {} was left unchanged.</source>
        <translation>{} Der Ordner {} wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>{}, epoch {}</source>
        <translation>{}, Epoche {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>{} wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Opened the network of {}</source>
        <translation>Netz von {} geöffnet</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Probability of each digit</source>
        <translation>Wahrscheinlichkeit jeder Ziffer</translation>
    </message>
    <message>
        <source>Probability of each digit (softmax)</source>
        <translation>Wahrscheinlichkeit jeder Ziffer (Softmax)</translation>
    </message>
    <message>
        <source>Not what you meant? Click the right digit; the network can learn from it.</source>
        <translation>Nicht, was Sie meinten? Klicken Sie auf die richtige Ziffer; das Netz kann daraus lernen.</translation>
    </message>
    <message>
        <source>The bar at the top names the network that reads. Make your own in Train.</source>
        <translation>Die Leiste oben nennt das Netz, das liest. Ein eigenes entsteht unter „Trainieren“.</translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation>Netze vergleichen</translation>
    </message>
    <message>
        <source>Let several networks, including your runs, read the drawing side by side</source>
        <translation>Mehrere Netze, auch Ihre Läufe, die Zeichnung nebeneinander lesen lassen</translation>
    </message>
</context>
<context>
    <name>AnswerLabel</name>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Noch nichts gezeichnet</translation>
    </message>
    <message>
        <source>Digit {} of {}</source>
        <translation>Ziffer {} von {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} oder {}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Keine Ziffer</translation>
    </message>
    <message>
        <source>Not recognized</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Probably {} or {}</source>
        <translation>Wahrscheinlich {} oder {}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} für {}</translation>
    </message>
    <message>
        <source>{} that this is {}</source>
        <translation>{}, dass es {} ist</translation>
    </message>
    <message>
        <source>Judged by its shape</source>
        <translation>Nach der Form beurteilt</translation>
    </message>
    <message>
        <source>Most likely {} ({})</source>
        <translation>Am ehesten {} ({})</translation>
    </message>
    <message>
        <source>an {}</source>
        <translation>eine {}</translation>
    </message>
    <message>
        <source>a {}</source>
        <translation>eine {}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>A training is running; stop it first.</source>
        <translation>Ein Training läuft; stoppen Sie es zuerst.</translation>
    </message>
    <message>
        <source>A network is being adapted; wait, or cancel it in My digits.</source>
        <translation>Ein Netz wird angepasst; warten Sie, oder brechen Sie unter „Meine Ziffern“ ab.</translation>
    </message>
    <message>
        <source>Stop the training to open another network.</source>
        <translation>Stoppen Sie das Training, um ein anderes Netz zu öffnen.</translation>
    </message>
    <message>
        <source>A training is running; stop it to open another network.</source>
        <translation>Ein Training läuft; stoppen Sie es, um ein anderes Netz zu öffnen.</translation>
    </message>
    <message>
        <source>Choose a folder with labelled images</source>
        <translation>Ordner mit Bildern und Labels wählen</translation>
    </message>
    <message>
        <source>Choose a file with labelled images</source>
        <translation>Datei mit Bildern und Labels wählen</translation>
    </message>
    <message>
        <source>Images and labels ({})</source>
        <translation>Bilder und Labels ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} wurde nicht geschrieben: {}.</translation>
    </message>
    <message>
        <source>Exported {}</source>
        <translation>{} exportiert</translation>
    </message>
</context>
<context>
    <name>Appearances</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>See also: {terms}</source>
        <translation>Siehe auch: {terms}</translation>
    </message>
    <message>
        <source>Further reading: {source}</source>
        <translation>Zum Weiterlesen: {source}</translation>
    </message>
    <message>
        <source>Picture of: {term}</source>
        <translation>Bild zu: {term}</translation>
    </message>
</context>
<context>
    <name>BeforeAfterBars</name>
    <message>
        <source>{title}: {before} before, {after} after</source>
        <translation>{title}: vorher {before}, nachher {after}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Build a network</source>
        <translation>Netz bauen</translation>
    </message>
    <message>
        <source>The side of the image that the network sees</source>
        <translation>Seitenlänge des Bildes, das das Netz sieht</translation>
    </message>
    <message>
        <source>How the pixels of the image are scaled</source>
        <translation>Wie die Pixel des Bildes skaliert werden</translation>
    </message>
    <message>
        <source>&amp;Use in training</source>
        <translation>Zum Training &amp;nehmen</translation>
    </message>
    <message>
        <source>Train this network next</source>
        <translation>Dieses Netz als Nächstes trainieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>Put another network on the bench</source>
        <translation>Ein anderes Netz zum Umbauen nehmen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Pixels</source>
        <translation>&amp;Pixel</translation>
    </message>
    <message>
        <source>&amp;Add a layer</source>
        <translation>Schicht &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Put a layer behind the chosen one</source>
        <translation>Eine Schicht hinter die gewählte setzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close; the bench keeps this network</source>
        <translation>Schließen; das Netz bleibt hier liegen</translation>
    </message>
    <message>
        <source>Descriptions of networks (*.toml)</source>
        <translation>Beschreibungen von Netzen (*.toml)</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Netz speichern</translation>
    </message>
    <message>
        <source>Add a layer, or choose one, to see its settings here.</source>
        <translation>Fügen Sie eine Schicht hinzu oder wählen Sie eine; hier stehen dann ihre Einstellungen.</translation>
    </message>
    <message>
        <source>{} weights in {} layers. It can be trained.</source>
        <translation>{} Gewichte in {} Schichten. Es lässt sich trainieren.</translation>
    </message>
    <message>
        <source>It replaces the one of this name.</source>
        <translation>Es ersetzt das Netz dieses Namens.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Times larger</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Order of the axes</source>
        <translation>Reihenfolge der Achsen</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Schrittweiten</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Erste Gewichte</translation>
    </message>
    <message>
        <source>Their deviation</source>
        <translation>Deren Streuung</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Dropout-Rate</translation>
    </message>
    <message>
        <source>With biases</source>
        <translation>Mit Biases</translation>
    </message>
    <message>
        <source>Kernels for each map</source>
        <translation>Kernel je Karte</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Keep maps of one pixel</source>
        <translation>Karten von einem Pixel behalten</translation>
    </message>
    <message>
        <source>Momentum of the statistics</source>
        <translation>Trägheit der Statistik</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Learn an offset</source>
        <translation>Versatz lernen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Slope below zero</source>
        <translation>Steigung unter null</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Vollverbunden</translation>
    </message>
    <message>
        <source>Against overfitting, and scaling</source>
        <translation>Gegen Überanpassung, Skalierung</translation>
    </message>
    <message>
        <source>{} weights</source>
        <translation>{} Gewichte</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>vergrößert</translation>
    </message>
</context>
<context>
    <name>BestTable</name>
    <message>
        <source>Each at its best</source>
        <translation>Jeder in Bestform</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>Bester Wert</translation>
    </message>
    <message>
        <source>The value with the best validation accuracy</source>
        <translation>Der Wert mit der besten Genauigkeit auf den Validierungsbildern</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The mean accuracy on the test images</source>
        <translation>Die mittlere Genauigkeit auf den Testbildern</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>95 % confidence interval of the mean</source>
        <translation>95-%-Konfidenzintervall des Mittels</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The mean loss on the validation images</source>
        <translation>Der mittlere Verlust auf den Validierungsbildern</translation>
    </message>
    <message>
        <source>99 % after</source>
        <translation>99 % nach</translation>
    </message>
    <message>
        <source>Epochs and time to 99 % of the validation images</source>
        <translation>Epochen und Zeit bis 99 % der Validierungsbilder</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>The trainings that have ended</source>
        <translation>Die beendeten Trainings</translation>
    </message>
    <message>
        <source>{}, {} diverged</source>
        <translation>{}, {} divergiert</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} epochs, {}</source>
        <translation>{} Epochen, {}</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Looking for runs…</source>
        <translation>Läufe werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>trained at {}</source>
        <translation>um {} trainiert</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>adapted from {}</source>
        <translation>angepasst aus {}</translation>
    </message>
</context>
<context>
    <name>ClassSheet</name>
    <message>
        <source>Classes of the data</source>
        <translation>Klassen der Daten</translation>
    </message>
    <message>
        <source>{}: {} for training, {} for test</source>
        <translation>{}: {} zum Trainieren, {} zum Testen</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Probability of each digit, by each network</source>
        <translation>Wahrscheinlichkeit jeder Ziffer, nach jedem Netz</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose up to {} networks, including your runs</source>
        <translation>Bis zu {} Netze auswählen, auch Ihre Läufe</translation>
    </message>
</context>
<context>
    <name>ComparedBars</name>
    <message>
        <source>Probability of each digit (softmax)</source>
        <translation>Wahrscheinlichkeit jeder Ziffer (Softmax)</translation>
    </message>
    <message>
        <source>No drawing</source>
        <translation>Keine Zeichnung</translation>
    </message>
    <message>
        <source>Choose networks below.</source>
        <translation>Wählen Sie unten Netze aus.</translation>
    </message>
</context>
<context>
    <name>ComparedNetworks</name>
    <message>
        <source>Compare with a network</source>
        <translation>Mit einem Netz vergleichen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The difference between {} and {} is not significant ({}, McNemar&apos;s exact test).</source>
        <translation>Der Unterschied zwischen {} und {} ist nicht signifikant ({}, exakter McNemar-Test).</translation>
    </message>
    <message>
        <source>{} is significantly better than {} ({}, McNemar&apos;s exact test).</source>
        <translation>{} ist signifikant besser als {} ({}, exakter McNemar-Test).</translation>
    </message>
    <message>
        <source>No image is read correctly by one of the networks alone.</source>
        <translation>Kein Bild wird von nur einem der Netze richtig gelesen.</translation>
    </message>
    <message>
        <source>Only the {} images that exactly one network reads correctly count. If both were equally good, a split at least as uneven as {} to {} would have the probability {}.</source>
        <translation>Nur die {} Bilder zählen, die genau ein Netz richtig liest. Wären beide gleich gut, hätte eine mindestens so ungleiche Aufteilung wie {} zu {} die Wahrscheinlichkeit {}.</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Daten werden gelesen …</translation>
    </message>
    <message>
        <source>Starting the processes that train…</source>
        <translation>Trainingsprozesse werden gestartet …</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <translation>Unerwarteter Fehler: {}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>Paused; trainings under way end their epoch first.</source>
        <translation>Angehalten; laufende Trainings beenden noch ihre Epoche.</translation>
    </message>
    <message>
        <source>{} of {} trainings have ended, {} left</source>
        <translation>{} von {} Trainings beendet, noch {}</translation>
    </message>
    <message>
        <source>{} of {} trainings have ended</source>
        <translation>{} von {} Trainings beendet</translation>
    </message>
    <message>
        <source>The comparison could not be started: {}.</source>
        <translation>Der Vergleich ließ sich nicht starten: {}.</translation>
    </message>
    <message>
        <source>The process of the comparison ended unexpectedly.</source>
        <translation>Der Prozess des Vergleichs endete unerwartet.</translation>
    </message>
    <message>
        <source>Stopped before a training had ended. Start again to go on.</source>
        <translation>Gestoppt, bevor ein Training beendet war. Starten Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The comparison is complete: {} trainings.</source>
        <translation>Der Vergleich ist vollständig: {} Trainings.</translation>
    </message>
    <message>
        <source>Stopped after {} of {} trainings. They are kept; start again to go on.</source>
        <translation>Gestoppt nach {} von {} Trainings. Sie sind gesichert; starten Sie erneut, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Both correct</source>
        <translation>Beide richtig</translation>
    </message>
    <message>
        <source>Only the first correct</source>
        <translation>Nur das erste richtig</translation>
    </message>
    <message>
        <source>Only the second correct</source>
        <translation>Nur das zweite richtig</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Beide falsch</translation>
    </message>
    <message>
        <source>Show these images</source>
        <translation>Diese Bilder zeigen</translation>
    </message>
    <message>
        <source>Only {} correct</source>
        <translation>Nur {} richtig</translation>
    </message>
    <message>
        <source>{} correct</source>
        <translation>{} richtig</translation>
    </message>
    <message>
        <source>{} wrong</source>
        <translation>{} falsch</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix: rows are the true digits, columns the digits read</source>
        <translation>Konfusionsmatrix: Zeilen sind die wahren Ziffern, Spalten die gelesenen</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>Auf eine Zelle klicken, um ihre Bilder zu sehen</translation>
    </message>
    <message>
        <source>True digit</source>
        <translation>Wahre Ziffer</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>Accuracy: {} of {} images were read correctly</source>
        <translation>Genauigkeit: {} von {} Bildern wurden richtig gelesen</translation>
    </message>
    <message>
        <source>Recall of {}: {} of its {} images were read correctly</source>
        <translation>Recall der {}: {} ihrer {} Bilder wurden richtig gelesen</translation>
    </message>
    <message>
        <source>Precision of {}: {} of the {} images read as {} are correct</source>
        <translation>Präzision der {}: {} der {} als {} gelesenen Bilder sind richtig</translation>
    </message>
    <message>
        <source>1 image of {} read correctly</source>
        <translation>1 Bild der {} richtig gelesen</translation>
    </message>
    <message>
        <source>{} images of {} read correctly</source>
        <translation>{} Bilder der {} richtig gelesen</translation>
    </message>
    <message>
        <source>1 image of {} read as {}</source>
        <translation>1 Bild der {} als {} gelesen</translation>
    </message>
    <message>
        <source>{} images of {} read as {}</source>
        <translation>{} Bilder der {} als {} gelesen</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall: the share of this digit&apos;s images that were read correctly</source>
        <translation>Recall (Trefferquote): der Anteil der Bilder dieser Ziffer, die richtig gelesen wurden</translation>
    </message>
    <message>
        <source>Precision: the share of images read as this digit that are it</source>
        <translation>Präzision: der Anteil der als diese Ziffer gelesenen Bilder, die sie wirklich zeigen</translation>
    </message>
    <message>
        <source>read as {}</source>
        <translation>als {} gelesen</translation>
    </message>
    <message>
        <source>true: {}</source>
        <translation>wahr: {}</translation>
    </message>
    <message>
        <source>true digit {}</source>
        <translation>wahre Ziffer {}</translation>
    </message>
</context>
<context>
    <name>CopyView</name>
    <message>
        <source>the copy answers {} with {}</source>
        <translation>die Kopie antwortet {} mit {}</translation>
    </message>
    <message>
        <source>the network itself {} with {}</source>
        <translation>das Netz selbst {} mit {}</translation>
    </message>
</context>
<context>
    <name>CurrentNetwork</name>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Keras-Modelle (*.keras)</translation>
    </message>
    <message>
        <source>Opened the network of {}</source>
        <translation>Netz von {} geöffnet</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Networks of Keras (*.keras *.h5 *.hdf5)</source>
        <translation>Netze von Keras (*.keras *.h5 *.hdf5)</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Netz öffnen</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Netz speichern</translation>
    </message>
    <message>
        <source>Save all networks in a folder</source>
        <translation>Alle Netze in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Opened {}</source>
        <translation>{} geöffnet</translation>
    </message>
    <message>
        <source>Opened {}. {}</source>
        <translation>{} geöffnet. {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>{} wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} gespeichert</translation>
    </message>
</context>
<context>
    <name>CurrentNetworkButton</name>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Open or train one</source>
        <translation>Eins öffnen oder trainieren</translation>
    </message>
    <message>
        <source>{} weights</source>
        <translation>{} Gewichte</translation>
    </message>
    <message>
        <source>A network in training cannot be replaced; stop the training first</source>
        <translation>Ein Netz im Training lässt sich nicht ersetzen; stoppen Sie zuerst das Training</translation>
    </message>
    <message>
        <source>Open another network</source>
        <translation>Anderes Netz öffnen</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>The dashed curve is {}.</source>
        <translation>Die gestrichelte Kurve ist {}.</translation>
    </message>
    <message>
        <source>Curves as a table (*.csv)</source>
        <translation>Kurven als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Plots as a picture (*.png)</source>
        <translation>Diagramme als Bild (*.png)</translation>
    </message>
    <message>
        <source>Plots as a vector graphic (*.svg)</source>
        <translation>Diagramme als Vektorgrafik (*.svg)</translation>
    </message>
    <message>
        <source>Export the shown runs</source>
        <translation>Gezeigte Läufe exportieren</translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>The next training uses {}</source>
        <translation>Das nächste Training nimmt {}</translation>
    </message>
</context>
<context>
    <name>DataPreview</name>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder with pictures by class, or with files of images and labels</source>
        <translation>Einen Ordner mit Bildern nach Klassen oder mit Dateien von Bildern und Labels wählen</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>&amp;Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a csv, npz, npy, idx, zip or tar file</source>
        <translation>Eine csv-, npz-, npy-, idx-, zip- oder tar-Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Use these data</source>
        <translation>Diese Daten &amp;nehmen</translation>
    </message>
    <message>
        <source>Train on these data next</source>
        <translation>Als Nächstes mit diesen Daten trainieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep the data as they were chosen</source>
        <translation>Bei den bisher gewählten Daten bleiben</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Die Daten werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The data cannot be read: {}</source>
        <translation>Die Daten können nicht gelesen werden: {}</translation>
    </message>
</context>
<context>
    <name>DatasetBox</name>
    <message>
        <source>{} ({} MB to download)</source>
        <translation>{} ({} MB zum Herunterladen)</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DeleteRuns</name>
    <message>
        <source>delete {}</source>
        <translation>{} löschen</translation>
    </message>
    <message>
        <source>delete {} runs</source>
        <translation>{} Läufe löschen</translation>
    </message>
</context>
<context>
    <name>DeltasView</name>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>Output of each layer</source>
        <translation>Ausgabe jeder Schicht</translation>
    </message>
    <message>
        <source>Output of each layer, of the run beside</source>
        <translation>Ausgabe jeder Schicht, vom Lauf daneben</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unexpected error ({}). You can keep working.</source>
        <translation>Unerwarteter Fehler ({}). Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Please include the details and the log, {}, when you report this at {}.</source>
        <translation>Bitte geben Sie die Details und das Protokoll {} an, wenn Sie dies unter {} melden.</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>Ein Training läuft.</translation>
    </message>
    <message>
        <source>Stop training and close?</source>
        <translation>Training stoppen und schließen?</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Keep Training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>{} networks are not saved.</source>
        <translation>{} Netze sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>{network} (stays available as {run})</source>
        <translation>{network} (bleibt als {run} verfügbar)</translation>
    </message>
    <message>
        <source>{network} (will be lost)</source>
        <translation>{network} (geht verloren)</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>Save All saves them all in a folder of your choice.</source>
        <translation>„Alles speichern“ speichert sie alle in einem Ordner Ihrer Wahl.</translation>
    </message>
    <message>
        <source>The network “{}” is not saved.</source>
        <translation>Das Netz „{}“ ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>It will be lost.</source>
        <translation>Es geht verloren.</translation>
    </message>
    <message>
        <source>It stays available as {}, among the runs in Train.</source>
        <translation>Es bleibt als {} verfügbar, unter den Läufen in „Trainieren“.</translation>
    </message>
    <message>
        <source>{} already exists. Replace it?</source>
        <translation>{} gibt es bereits. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Built-in digits are generated; nothing is downloaded.</source>
        <translation>Eingebaute Ziffern werden erzeugt; nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Ordner auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Use Built-in Digits</source>
        <translation>Eingebaute Ziffern nutzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DigitGallery</name>
    <message>
        <source>Images, with the true digit and the digit read</source>
        <translation>Bilder mit der wahren und der gelesenen Ziffer</translation>
    </message>
    <message>
        <source>Click an image, or press Enter, to put it on the canvas</source>
        <translation>Ein Klick auf ein Bild oder die Eingabetaste bringt es auf die Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>{} read as {}</source>
        <translation>{} als {} gelesen</translation>
    </message>
</context>
<context>
    <name>DigitModel</name>
    <message>
        <source>the network reads it as {}</source>
        <translation>das Netz liest sie als {}</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>written {}</source>
        <translation>geschrieben {}</translation>
    </message>
</context>
<context>
    <name>DigitPanel</name>
    <message>
        <source>Network input</source>
        <translation>Eingabe des Netzes</translation>
    </message>
    <message>
        <source>The 28×28 pixels that the network gets</source>
        <translation>Die 28×28 Pixel, die das Netz bekommt</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>Wahrscheinlichkeit jeder Ziffer</translation>
    </message>
    <message>
        <source>Wrong? It is a…</source>
        <translation>Falsch? Es ist eine …</translation>
    </message>
    <message>
        <source>Leave this out of the text</source>
        <translation>Dies im Text weglassen</translation>
    </message>
    <message>
        <source>No &amp;digit</source>
        <translation>Keine &amp;Ziffer</translation>
    </message>
    <message>
        <source>This is {}</source>
        <translation>Das ist {}</translation>
    </message>
    <message>
        <source>Digit {} of {}</source>
        <translation>Ziffer {} von {}</translation>
    </message>
    <message>
        <source>Left out of the text</source>
        <translation>Im Text weggelassen</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Von Ihnen geprüft</translation>
    </message>
    <message>
        <source>Not a digit that the network knows</source>
        <translation>Keine Ziffer, die das Netz kennt</translation>
    </message>
    <message>
        <source>Probably {} or {}</source>
        <translation>Wahrscheinlich {} oder {}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Canvas to draw a digit on</source>
        <translation>Zeichenfläche für eine Ziffer</translation>
    </message>
    <message>
        <source>Draw with the left button, erase with the right one</source>
        <translation>Mit der linken Taste zeichnen, mit der rechten radieren</translation>
    </message>
    <message>
        <source>Draw with the mouse, a finger or a pen. The network reads as you draw.</source>
        <translation>Zeichnen Sie mit Maus, Finger oder Stift. Das Netz liest beim Zeichnen mit.</translation>
    </message>
    <message>
        <source>&amp;Clear drawing</source>
        <translation>Zeichnung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Example digit</source>
        <translation>&amp;Beispielziffer</translation>
    </message>
    <message>
        <source>&amp;Example image</source>
        <translation>&amp;Beispielbild</translation>
    </message>
    <message>
        <source>There is no image of this network’s classes here: open a picture of one</source>
        <translation>Hier gibt es kein Bild der Klassen dieses Netzes: Öffnen Sie ein Bild davon</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Example from the test images of {source}, labelled {name}</source>
        <translation>Beispiel aus den Testbildern von {source}, Label {name}</translation>
    </message>
    <message>
        <source>Example from the built-in digits, labelled {name}</source>
        <translation>Beispiel aus den eingebauten Ziffern, Label {name}</translation>
    </message>
    <message>
        <source>C&amp;opy drawing</source>
        <translation>Zeichnung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>B&amp;ild einfügen</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>&amp;Bild öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open as pa&amp;ge…</source>
        <translation>Als Se&amp;ite öffnen …</translation>
    </message>
    <message>
        <source>Drawing copied</source>
        <translation>Zeichnung kopiert</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Hier eine Ziffer zeichnen</translation>
    </message>
</context>
<context>
    <name>DrawingReading</name>
    <message>
        <source>Probability of each digit, read now</source>
        <translation>Wahrscheinlichkeit jeder Ziffer, jetzt gelesen</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Draw a digit, and see it read while the network learns</source>
        <translation>Eine Ziffer zeichnen und zusehen, wie das lernende Netz sie liest</translation>
    </message>
    <message>
        <source>read now: {}</source>
        <translation>jetzt gelesen: {}</translation>
    </message>
    <message>
        <source>not a digit by its shape</source>
        <translation>der Form nach keine Ziffer</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Draw a di&amp;git</source>
        <translation>&amp;Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Go to the canvas in Draw</source>
        <translation>Zur Zeichenfläche unter „Zeichnen“ wechseln</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation>Bogen drucken …</translation>
    </message>
    <message>
        <source>Save a sheet with boxes for a hundred digits as PDF, to print it</source>
        <translation>Einen Bogen mit Kästchen für hundert Ziffern als PDF speichern, um ihn zu drucken</translation>
    </message>
    <message>
        <source>Read a filled sheet…</source>
        <translation>Bogen einlesen …</translation>
    </message>
    <message>
        <source>Add the digits of a sheet from its photograph or scan</source>
        <translation>Die Ziffern eines Bogens aus seinem Foto oder Scan hinzufügen</translation>
    </message>
    <message>
        <source>1.  Draw a digit in Draw.
2.  Press its key, 0 to 9: the drawing is stored here with this label.
3.  With two of each digit, adapt the network to your handwriting.

Quicker on paper: print a sheet, write a hundred digits into its boxes, photograph it, and read the picture here.</source>
        <translation>1.  Unter „Zeichnen“ eine Ziffer zeichnen.
2.  Ihre Taste drücken, 0 bis 9: Die Zeichnung wird hier mit diesem Label gespeichert.
3.  Mit zwei von jeder Ziffer das Netz an Ihre Handschrift anpassen.

Schneller auf Papier: Bogen drucken, hundert Ziffern in die Kästchen schreiben, fotografieren und hier einlesen.</translation>
    </message>
    <message>
        <source>No digits match this filter</source>
        <translation>Keine Ziffer passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Teach it your handwriting</source>
        <translation>Bringen Sie ihm Ihre Handschrift bei</translation>
    </message>
    <message>
        <source>Train a network of your own</source>
        <translation>Ein eigenes Netz trainieren</translation>
    </message>
    <message>
        <source>1.  Choose a preset at the left: “99 % in seconds” is a good start.</source>
        <translation>1.  Links eine Voreinstellung wählen: „99&#xa0;% in Sekunden“ ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>2.  Press Train. The curves begin at 10 %, as if guessing, and rise.</source>
        <translation>2.  „Trainieren“ drücken. Die Kurven beginnen bei 10&#xa0;%, wie beim Raten, und steigen.</translation>
    </message>
    <message>
        <source>3.  Draw meanwhile, and see your digit read better and better.</source>
        <translation>3.  Dabei zeichnen und sehen, wie Ihre Ziffer immer besser gelesen wird.</translation>
    </message>
</context>
<context>
    <name>EpochPanel</name>
    <message>
        <source>Epoch of the run</source>
        <translation>Epoche des Laufs</translation>
    </message>
    <message>
        <source>Show the answer after each epoch, starting with the untrained network</source>
        <translation>Die Antwort nach jeder Epoche zeigen, vom untrainierten Netz an</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>Wieder&amp;gabe</translation>
    </message>
    <message>
        <source>Probability of each digit in that epoch</source>
        <translation>Wahrscheinlichkeit jeder Ziffer in dieser Epoche</translation>
    </message>
    <message>
        <source>Use this network</source>
        <translation>Dieses Netz nutzen</translation>
    </message>
    <message>
        <source>Use this epoch&apos;s network in Draw</source>
        <translation>Das Netz dieser Epoche unter „Zeichnen“ verwenden</translation>
    </message>
    <message>
        <source>Choose a run below to replay its epochs.</source>
        <translation>Wählen Sie unten einen Lauf, um seine Epochen abzuspielen.</translation>
    </message>
    <message>
        <source>Draw a digit, then move the slider.</source>
        <translation>Zeichnen Sie eine Ziffer, und bewegen Sie dann den Regler.</translation>
    </message>
    <message>
        <source>Reading its network…</source>
        <translation>Das Netz wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Your drawing: most likely {} ({})</source>
        <translation>Ihre Zeichnung: am ehesten {} ({})</translation>
    </message>
    <message>
        <source>Your drawing: not a digit by its shape; the network says {} ({})</source>
        <translation>Ihre Zeichnung: der Form nach keine Ziffer; das Netz sagt {} ({})</translation>
    </message>
    <message>
        <source>{}, untrained: its first epoch is not over</source>
        <translation>{}, untrainiert: Die erste Epoche läuft noch</translation>
    </message>
    <message>
        <source>{}, epoch 0 of {}: untrained</source>
        <translation>{}, Epoche 0 von {}: untrainiert</translation>
    </message>
    <message>
        <source>{}, epoch 0 of {}: before the training</source>
        <translation>{}, Epoche 0 von {}: vor dem Training</translation>
    </message>
    <message>
        <source>{}, epoch {} of {}: validation {}</source>
        <translation>{}, Epoche {} von {}: Validierung {}</translation>
    </message>
    <message>
        <source>{}, epoch {} of {} (best): validation {}</source>
        <translation>{}, Epoche {} von {} (beste): Validierung {}</translation>
    </message>
</context>
<context>
    <name>EvaluationChoices</name>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>The images to read</source>
        <translation>Die zu lesenden Bilder</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>Test images: never seen in a training. Validation images: used to watch one</source>
        <translation>Testbilder: nie in einem Training gesehen. Validierungsbilder: zum Beobachten eines Trainings</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Tei&amp;l</translation>
    </message>
    <message>
        <source>Another network that reads the same images</source>
        <translation>Ein anderes Netz, das dieselben Bilder liest</translation>
    </message>
    <message>
        <source>C&amp;ompare with</source>
        <translation>Ver&amp;gleich mit</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>You have not labelled any digits yet. Draw one, and press the key of the digit that it is, 0 to 9.</source>
        <translation>Sie haben noch keiner Ziffer ein Label gegeben. Zeichnen Sie eine, und drücken Sie die Taste der Ziffer, die es ist, 0 bis 9.</translation>
    </message>
    <message>
        <source>The evaluation ended with an error: {}</source>
        <translation>Die Auswertung endete mit einem Fehler: {}</translation>
    </message>
    <message>
        <source>{title} is missing on this computer, or incomplete. Download it ({size} MB), or choose other images under Data.</source>
        <translation>{title} fehlt auf diesem Rechner oder ist unvollständig. Laden Sie es herunter ({size} MB), oder wählen Sie unter „Daten“ andere Bilder.</translation>
    </message>
    <message>
        <source>Dow&amp;nload {}</source>
        <translation>{} he&amp;runterladen</translation>
    </message>
    <message>
        <source>Download {title} ({size} MB) and evaluate</source>
        <translation>{title} herunterladen ({size} MB) und auswerten</translation>
    </message>
    <message>
        <source>No network is open. Open one, or train one.</source>
        <translation>Kein Netz ist geöffnet. Öffnen oder trainieren Sie eins.</translation>
    </message>
    <message>
        <source>A training is running. Evaluate the network as it is now?</source>
        <translation>Ein Training läuft. Das Netz auswerten, wie es jetzt ist?</translation>
    </message>
    <message>
        <source>The network has changed since.</source>
        <translation>Das Netz hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>The evaluation was cancelled.</source>
        <translation>Die Auswertung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>EvaluationPlaceholder</name>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>Read the images with the current network</source>
        <translation>Die Bilder mit dem aktuellen Netz lesen</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>Auswert&amp;en</translation>
    </message>
    <message>
        <source>Built-in digits are generated; nothing is downloaded</source>
        <translation>Eingebaute Ziffern werden erzeugt; nichts wird heruntergeladen</translation>
    </message>
    <message>
        <source>Use &amp;built-in digits</source>
        <translation>E&amp;ingebaute Ziffern nutzen</translation>
    </message>
    <message>
        <source>Go to the canvas; there, keys 0 to 9 label a drawing</source>
        <translation>Zur Zeichenfläche wechseln; dort geben die Tasten 0 bis 9 einer Zeichnung ein Label</translation>
    </message>
    <message>
        <source>Draw a di&amp;git</source>
        <translation>&amp;Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Choose one of all networks</source>
        <translation>Eins von allen Netzen auswählen</translation>
    </message>
    <message>
        <source>O&amp;pen network…</source>
        <translation>Netz ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop the evaluation</source>
        <translation>Auswertung beenden</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>EvaluationResults</name>
    <message>
        <source>E&amp;valuate again</source>
        <translation>Erneut auswert&amp;en</translation>
    </message>
    <message>
        <source>Read the images with the network as it is now</source>
        <translation>Die Bilder mit dem Netz lesen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>How we &amp;know</source>
        <translation>Begründ&amp;ung</translation>
    </message>
    <message>
        <source>Show the table of the test in place of the matrix</source>
        <translation>Die Tabelle des Tests an Stelle der Matrix zeigen</translation>
    </message>
    <message>
        <source>This network was not trained on these classes.</source>
        <translation>Dieses Netz wurde nicht mit diesen Klassen trainiert.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test</source>
        <translation>Exakter McNemar-Test</translation>
    </message>
    <message>
        <source>&amp;All mistakes</source>
        <translation>Alle &amp;Fehler</translation>
    </message>
    <message>
        <source>Show all mistakes again, the most confident first</source>
        <translation>Wieder alle Fehler zeigen, die sichersten zuerst</translation>
    </message>
    <message>
        <source>True → read, most confident first</source>
        <translation>Wahr → gelesen, die sichersten zuerst</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>Alle Fehler</translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>{} misread</source>
        <translation>{} falsch gelesen</translation>
    </message>
    <message>
        <source>Wrongly read as {}</source>
        <translation>Fälschlich als {} gelesen</translation>
    </message>
    <message>
        <source>{} read as {}</source>
        <translation>{} als {} gelesen</translation>
    </message>
    <message>
        <source>{} read correctly</source>
        <translation>{} richtig gelesen</translation>
    </message>
    <message>
        <source>No {} was read as {}.</source>
        <translation>Keine {} wurde als {} gelesen.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>Evaluator</name>
    <message>
        <source>{} of {} images</source>
        <translation>{} von {} Bildern</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>Die Bilder werden gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import digits</source>
        <translation>Ziffern importieren</translation>
    </message>
    <message>
        <source>Digits (*.jsonl *.jsonl.gz *ubyte *ubyte.gz)</source>
        <translation>Ziffern (*.jsonl *.jsonl.gz *ubyte *ubyte.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading digits…</source>
        <translation>Ziffern werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>{} Nothing was imported.</source>
        <translation>{} Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>import %n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer importieren</numerusform>
            <numerusform>%n Ziffern importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer importiert</numerusform>
            <numerusform>%n Ziffern importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n digit(s) to {}</source>
        <translation>
            <numerusform>%n Ziffer nach {} exportiert</numerusform>
            <numerusform>%n Ziffern nach {} exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export digits</source>
        <translation>Ziffern exportieren</translation>
    </message>
    <message>
        <source>JSON lines, with strokes (*.jsonl)</source>
        <translation>JSON-Zeilen, mit Strichen (*.jsonl)</translation>
    </message>
    <message>
        <source>A pair of idx files, images and labels (*-images-idx3-ubyte)</source>
        <translation>Ein Paar idx-Dateien, Bilder und Labels (*-images-idx3-ubyte)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the network</source>
        <translation>Netz exportieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Choose the file, and write it</source>
        <translation>Die Datei wählen und schreiben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this dialog</source>
        <translation>Diesen Dialog schließen</translation>
    </message>
    <message>
        <source>Exporting {}…</source>
        <translation>{} wird exportiert…</translation>
    </message>
</context>
<context>
    <name>FavouritePatches</name>
    <message>
        <source>Looking for patches…</source>
        <translation>Ausschnitte werden gesucht…</translation>
    </message>
    <message>
        <source>Excites this map most</source>
        <translation>Erregt diese Karte am meisten</translation>
    </message>
    <message>
        <source>Parts of {} test images to which this map answers most</source>
        <translation>Teile von {} Testbildern, auf die diese Karte am stärksten antwortet</translation>
    </message>
    <message>
        <source>The part of a test image that makes a value of {}</source>
        <translation>Der Teil eines Testbilds, der einen Wert von {} ergibt</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <source>The run whose epochs are shown</source>
        <translation>Der Lauf, dessen Epochen gezeigt werden</translation>
    </message>
    <message>
        <source>Play the epochs, or stop</source>
        <translation>Die Epochen abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play the epochs</source>
        <translation>Epochen abspielen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>An epoch of the run, from the untrained network on (arrows, Home, End)</source>
        <translation>Eine Epoche des Laufs, vom untrainierten Netz an (Pfeiltasten, Pos1, Ende)</translation>
    </message>
    <message>
        <source>T&amp;rain a network</source>
        <translation>Ein Netz t&amp;rainieren</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu „Trainieren“ wechseln</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;uf</translation>
    </message>
    <message>
        <source>validation {} and {}</source>
        <translation>Validierung {} und {}</translation>
    </message>
    <message>
        <source>Each training is kept epoch by epoch, to be played here.</source>
        <translation>Jedes Training wird Epoche für Epoche aufbewahrt und kann hier abgespielt werden.</translation>
    </message>
    <message>
        <source>Another run, such as with another optimizer, at the same epoch</source>
        <translation>Ein weiterer Lauf, etwa mit einem anderen Optimierer, bei derselben Epoche</translation>
    </message>
    <message>
        <source>Validation accuracy after each epoch; dashed: the run beside it</source>
        <translation>Validierungsgenauigkeit nach jeder Epoche; gestrichelt: der Lauf daneben</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>No epoch can be read.</source>
        <translation>Keine Epoche lässt sich lesen.</translation>
    </message>
    <message>
        <source>Reading the epochs…</source>
        <translation>Die Epochen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>Epoche {} von {}</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>before the training</source>
        <translation>vor dem Training</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>untrainiert</translation>
    </message>
    <message>
        <source>epoch {} is being read…</source>
        <translation>Epoche {} wird gelesen…</translation>
    </message>
    <message>
        <source>epoch {}: {}</source>
        <translation>Epoche {}: {}</translation>
    </message>
    <message>
        <source>epoch {}, its last: {}</source>
        <translation>Epoche {}, die letzte: {}</translation>
    </message>
    <message>
        <source>{} gives each weight a step of its own size; gradient descent steps only as far as the gradient is steep.</source>
        <translation>{} gibt jedem Gewicht eine eigene Schrittweite; Gradientenabstieg geht nur so weit, wie der Gradient steil ist.</translation>
    </message>
    <message>
        <source>So far the weights have changed by {} with {}, by {} with gradient descent.</source>
        <translation>Änderung der Gewichte bis hier: {} mit {}, {} mit Gradientenabstieg.</translation>
    </message>
    <message>
        <source>So far the weights of {} have changed by {}, those of {} by {}.</source>
        <translation>Bis hier haben sich die Gewichte von {} um {} verändert, die von {} um {}.</translation>
    </message>
    <message>
        <source>They are networks of different kinds.</source>
        <translation>Es sind Netze verschiedener Art.</translation>
    </message>
    <message>
        <source>Both begin with the same weights.</source>
        <translation>Beide beginnen mit denselben Gewichten.</translation>
    </message>
    <message>
        <source>They begin with different weights.</source>
        <translation>Sie beginnen mit verschiedenen Gewichten.</translation>
    </message>
    <message>
        <source>validation {}</source>
        <translation>Validierung {}</translation>
    </message>
</context>
<context>
    <name>FoolView</name>
    <message>
        <source>Canvas to change the drawing on</source>
        <translation>Zeichenfläche zum Verändern der Zeichnung</translation>
    </message>
    <message>
        <source>Draw with the left button, erase with the right one</source>
        <translation>Mit der linken Taste zeichnen, mit der rechten radieren</translation>
    </message>
    <message>
        <source>What the network is to read</source>
        <translation>Was das Netz lesen soll</translation>
    </message>
    <message>
        <source>Make it &amp;a</source>
        <translation>&amp;Machen Sie daraus eine</translation>
    </message>
    <message>
        <source>Erase with the left button</source>
        <translation>Mit der linken Taste radieren</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Begin a&amp;new</source>
        <translation>Von v&amp;orn</translation>
    </message>
    <message>
        <source>Go back to the drawing as it was</source>
        <translation>Zurück zur Zeichnung, wie sie war</translation>
    </message>
    <message>
        <source>Ano&amp;ther digit</source>
        <translation>Andere &amp;Ziffer</translation>
    </message>
    <message>
        <source>Take a random handwritten digit</source>
        <translation>Eine zufällige handgeschriebene Ziffer nehmen</translation>
    </message>
    <message>
        <source>Let the machine look for a way, and play it</source>
        <translation>Den Rechner einen Weg suchen und vorspielen lassen</translation>
    </message>
    <message>
        <source>&amp;Use this drawing</source>
        <translation>Zeichnun&amp;g übernehmen</translation>
    </message>
    <message>
        <source>Put it on the canvas of Draw</source>
        <translation>Auf die Zeichenfläche von „Zeichnen“ bringen</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>An answer can be sure and wrong: what is little ink to you may be much to the network. This does not say how often it errs on digits that people mean. The machine takes the best stroke each time, so less ink may do.</source>
        <translation>Eine Antwort kann sicher und falsch sein: Was für Sie wenig Tinte ist, kann für das Netz viel sein. Wie oft es bei ernst gemeinten Ziffern irrt, sagt das nicht. Der Rechner nimmt jedes Mal den besten Strich; es kann auch mit weniger Tinte gehen.</translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>von vorn</translation>
    </message>
    <message>
        <source>There are no images of these classes on this computer.</source>
        <translation>Auf diesem Rechner gibt es keine Bilder dieser Klassen.</translation>
    </message>
    <message>
        <source>the machine’s stroke</source>
        <translation>Strich des Rechners</translation>
    </message>
    <message>
        <source>The machine could not look for a way.</source>
        <translation>Der Rechner konnte keinen Weg suchen.</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>Es gibt noch keine Zeichnung.</translation>
    </message>
    <message>
        <source>This is not read as one digit.</source>
        <translation>Das wird nicht als eine Ziffer gelesen.</translation>
    </message>
    <message>
        <source>Read as {}, by {}</source>
        <translation>Gelesen als {}, mit {}</translation>
    </message>
    <message>
        <source>Fooled: read as {}, by {}</source>
        <translation>Überlistet: gelesen als {}, mit {}</translation>
    </message>
    <message>
        <source>Ink changed: {} of the drawing</source>
        <translation>Veränderte Tinte: {} der Zeichnung</translation>
    </message>
    <message>
        <source>Your best from {} to {}: {}</source>
        <translation>Ihr Bestwert von {} zu {}: {}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Lösung zeigen</translation>
    </message>
    <message>
        <source>Draw one digit to begin with.</source>
        <translation>Zeichnen Sie zuerst eine Ziffer.</translation>
    </message>
    <message>
        <source>The strokes no longer make one digit: undo, or begin anew.</source>
        <translation>Die Striche ergeben keine einzelne Ziffer mehr: Machen Sie einen rückgängig, oder beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The network reads {}.</source>
        <translation>Das Netz liest {}.</translation>
    </message>
    <message>
        <source>Still {} to go: the score of {} less that of {}.</source>
        <translation>Noch {}: der Score von {} weniger dem von {}.</translation>
    </message>
    <message numerus="yes">
        <source>The machine is looking; %n stroke(s) so far…</source>
        <translation>
            <numerusform>Der Rechner sucht; bisher %n Strich …</numerusform>
            <numerusform>Der Rechner sucht; bisher %n Striche …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine found no way with %n stroke(s).</source>
        <translation>
            <numerusform>Der Rechner fand mit %n Strich keinen Weg.</numerusform>
            <numerusform>Der Rechner fand mit %n Strichen keinen Weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine needs %n stroke(s) and {} of the drawing’s ink.</source>
        <translation>
            <numerusform>Der Rechner braucht %n Strich und {} der Tinte der Zeichnung.</numerusform>
            <numerusform>Der Rechner braucht %n Striche und {} der Tinte der Zeichnung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Not possible: {}.</source>
        <translation>Nicht möglich: {}.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{} %</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>MNIST is a collection of 70,000 images of handwritten digits, each 28×28 pixels in grey. Employees of the US Census Bureau and high-school students wrote them. 60,000 images are for training and 10,000 for testing; the writers of the two parts are different people. Almost every textbook on neural networks begins with MNIST.</source>
        <translation>MNIST ist eine Sammlung von 70.000 Bildern handgeschriebener Ziffern, je 28×28 Pixel in Graustufen. Geschrieben wurden sie von Angestellten der US-Zensusbehörde und von Schülern. 60.000 Bilder sind zum Trainieren da, 10.000 zum Testen; beide Teile stammen von verschiedenen Menschen. Fast jedes Lehrbuch über neuronale Netze beginnt mit MNIST.</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>Eingebaute Ziffern</translation>
    </message>
    <message>
        <source>The built-in digits are 70,000 images that this program draws itself with a simulated pen. Each digit has several written forms, which are slanted, stretched and shaken at random. They need no download, and they include forms that are rare in [MNIST](#mnist), such as a seven with a bar.</source>
        <translation>Die eingebauten Ziffern sind 70.000 Bilder, die dieses Programm selbst mit einem simulierten Stift zeichnet. Jede Ziffer hat mehrere Schreibweisen, die zufällig geneigt, gestreckt und verwackelt werden. Sie müssen nicht heruntergeladen werden und enthalten Formen, die in [MNIST](#mnist) selten sind, etwa eine Sieben mit Querstrich.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>A label is the correct answer that belongs to an image: the digit that its writer meant. A network learns from images with labels, and is tested by comparing its answers with them. You label your own drawings with the keys 0 to 9.</source>
        <translation>Ein Label ist die richtige Antwort, die zu einem Bild gehört: die Ziffer, die gemeint war. Ein Netz lernt aus Bildern mit Labels und wird getestet, indem man seine Antworten mit ihnen vergleicht. Ihren eigenen Zeichnungen geben Sie mit den Tasten 0 bis 9 ein Label.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Training images are the images that the network learns from. Each comes with its [label](#label), so every mistake can be turned into a small change of the [weights](#weights). For MNIST, these are 55,000 images. How well a network reads them says little about new images, because it may have learned them by heart.</source>
        <translation>Trainingsbilder sind die Bilder, aus denen das Netz lernt. Zu jedem gehört ein [Label](#label), sodass sich jeder Fehler in eine kleine Änderung der [Gewichte](#weights) umsetzen lässt. Bei MNIST sind es 55.000 Bilder. Wie gut ein Netz sie liest, sagt wenig über neue Bilder, denn es könnte sie auswendig gelernt haben.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Validation images are kept back from training and read after each [epoch](#epoch), to see how well the network does on images that it does not learn from. For MNIST, these are 5,000 images. They are also used to choose settings and to find the [temperature](#temperature), so a little knowledge about them slips into the network. The final verdict therefore belongs to the [test images](#test-images).</source>
        <translation>Validierungsbilder werden dem Training vorenthalten und nach jeder [Epoche](#epoch) gelesen, um zu sehen, wie gut das Netz bei Bildern ist, aus denen es nicht lernt. Bei MNIST sind es 5.000 Bilder. Nach ihnen werden auch Einstellungen gewählt und die [Temperatur](#temperature) bestimmt; so sickert ein wenig Wissen über sie in das Netz. Das endgültige Urteil gehört deshalb den [Testbildern](#test-images).</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Test images are read when the training has ended, and nothing is learned or chosen from them. So the [accuracy](#accuracy) on them is an honest estimate for new images of the same kind. MNIST has 10,000 test images. Trying many settings and keeping the one with the best test accuracy would spoil the estimate.</source>
        <translation>Testbilder werden gelesen, wenn das Training zu Ende ist, und nichts wird aus ihnen gelernt oder nach ihnen ausgewählt. Deshalb ist die [Genauigkeit](#accuracy) auf ihnen eine ehrliche Schätzung für neue Bilder derselben Art. MNIST hat 10.000 Testbilder. Viele Einstellungen zu probieren und die mit der besten Testgenauigkeit zu behalten, würde die Schätzung verderben.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Augmentation changes each training image a little at random, anew in every [epoch](#epoch): it is rotated, slanted, stretched and shifted. The digit stays the same, so its [label](#label) stays correct. The network hardly ever sees the same image twice, which helps against [overfitting](#overfitting).</source>
        <translation>Augmentierung verändert jedes Trainingsbild ein wenig und zufällig, in jeder [Epoche](#epoch) aufs Neue: Es wird gedreht, geneigt, gestreckt und verschoben. Die Ziffer bleibt dieselbe, also bleibt ihr [Label](#label) richtig. Das Netz sieht kaum je zweimal dasselbe Bild, was gegen [Überanpassung](#overfitting) hilft.</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>The centre of mass is the average position of all ink in an image, where strong ink counts more than faint ink. A drawing is scaled to 20×20 pixels and placed so that its centre of mass lies in the middle of the 28×28 pixels, as was done for [MNIST](#mnist). So it does not matter where on the canvas you draw, or how large.</source>
        <translation>Der Schwerpunkt ist die mittlere Position aller Tinte in einem Bild, wobei kräftige Tinte mehr zählt als schwache. Eine Zeichnung wird auf 20×20 Pixel skaliert und so platziert, dass ihr Schwerpunkt in der Mitte der 28×28 Pixel liegt, wie es für [MNIST](#mnist) gemacht wurde. So ist es gleich, wo auf der Zeichenfläche Sie zeichnen oder wie groß.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>A baseline is a simple method that a better one has to beat. Guessing one of ten digits at random is right about 10 % of the time; a network that reads 12 % correctly has learned next to nothing. The next baseline is [softmax regression](#softmax-regression), with about 92 % on MNIST.</source>
        <translation>Eine Baseline ist ein einfaches Verfahren, das ein besseres übertreffen muss. Wer eine von zehn Ziffern zufällig rät, liegt in etwa 10&#xa0;% der Fälle richtig; ein Netz, das 12&#xa0;% richtig liest, hat so gut wie nichts gelernt. Die nächste Baseline ist die [Softmax-Regression](#softmax-regression) mit etwa 92&#xa0;% auf MNIST.</translation>
    </message>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>LeNet-5 is a small convolutional network for handwritten digits, published in 1998. Two pairs of [convolution](#convolution) and [pooling](#pooling) find strokes and their arrangement; three [fully connected layers](#fully-connected-layer) decide on a digit. It has 61,706 [weights](#weights). As in most courses today, this program uses ReLU, max pooling and [softmax](#softmax) in place of the functions of 1998.</source>
        <translation>LeNet-5 ist ein kleines Faltungsnetz für handgeschriebene Ziffern, veröffentlicht 1998. Zwei Paare aus [Faltung](#convolution) und [Pooling](#pooling) finden Striche und ihre Anordnung; drei [vollverbundene Schichten](#fully-connected-layer) entscheiden über die Ziffer. Es hat 61.706 [Gewichte](#weights). Wie heute in den meisten Kursen verwendet dieses Programm ReLU, Max-Pooling und [Softmax](#softmax) an Stelle der Funktionen von 1998.</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Softmax-Regression</translation>
    </message>
    <message>
        <source>Softmax regression is the simplest network: a single layer that gives each pixel a weight for each digit, adds these up, and turns the ten sums into probabilities by [softmax](#softmax). Its 7,850 [weights](#weights) are like ten templates that are laid over the image. It reads about 92 % of MNIST correctly. Statisticians call it multinomial logistic regression.</source>
        <translation>Softmax-Regression ist das einfachste Netz: eine einzige Schicht, die jedem Pixel ein Gewicht für jede Ziffer gibt, diese aufsummiert und die zehn Summen durch [Softmax](#softmax) in Wahrscheinlichkeiten umwandelt. Ihre 7.850 [Gewichte](#weights) sind wie zehn Schablonen, die über das Bild gelegt werden. Sie liest etwa 92&#xa0;% von MNIST richtig. In der Statistik heißt sie multinomiale logistische Regression.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights are the numbers in a network that training changes; everything that it has learned is in them. A layer multiplies its inputs by weights, adds them up, and adds a further number, the bias. Weights and biases together are called parameters. Before training, those of LeNet-5 are small random numbers.</source>
        <translation>Gewichte sind die Zahlen in einem Netz, die das Training verändert; alles, was es gelernt hat, steckt in ihnen. Eine Schicht multipliziert ihre Eingaben mit Gewichten, summiert sie auf und addiert eine weitere Zahl, den Bias. Gewichte und Biases zusammen heißen Parameter. Vor dem Training sind die von LeNet-5 kleine Zufallszahlen.</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>A convolution slides a small window of weights, the [kernel](#kernel), over an image. At each place it multiplies the pixels beneath by the weights and adds up the products. The result is large where the image resembles the kernel, for example at an edge. Because the same kernel is used everywhere, a stroke is found wherever it lies, and few weights suffice.</source>
        <translation>Eine Faltung schiebt ein kleines Fenster aus Gewichten, den [Kernel](#kernel), über ein Bild. An jeder Stelle multipliziert sie die Pixel darunter mit den Gewichten und summiert die Produkte auf. Das Ergebnis ist dort groß, wo das Bild dem Kernel ähnelt, zum Beispiel an einer Kante. Weil überall derselbe Kernel verwendet wird, wird ein Strich gefunden, wo immer er liegt, und wenige Gewichte genügen.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>A kernel is the small window of weights that a [convolution](#convolution) slides over its input; it is also called a filter. In LeNet-5 kernels are 5×5 pixels. No one chooses their values: training finds kernels for edges, ends of strokes and other useful patterns.</source>
        <translation>Ein Kernel ist das kleine Fenster aus Gewichten, das eine [Faltung](#convolution) über ihre Eingabe schiebt; man nennt ihn auch Filter. In LeNet-5 sind Kernel 5×5 Pixel groß. Niemand wählt ihre Werte: Das Training findet Kernel für Kanten, Strichenden und andere nützliche Muster.</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Merkmalskarte</translation>
    </message>
    <message>
        <source>A feature map is the image that one [kernel](#kernel) makes of its input: bright where the kernel&apos;s pattern was found. The first layer of LeNet-5 makes six of them, the second convolution sixteen. *Look inside* shows the feature maps of your drawing.</source>
        <translation>Eine Merkmalskarte (Feature-Map) ist das Bild, das ein [Kernel](#kernel) aus seiner Eingabe macht: hell, wo das Muster des Kernels gefunden wurde. Die erste Schicht von LeNet-5 erzeugt sechs davon, die zweite Faltung sechzehn. *Einblick* zeigt die Merkmalskarten Ihrer Zeichnung.</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Rezeptives Feld</translation>
    </message>
    <message>
        <source>The receptive field of a value in a network is the part of the image that it depends on. In LeNet-5 a value of the first [convolution](#convolution) sees 5×5 pixels, one of the second 14×14, and a unit of a [fully connected layer](#fully-connected-layer) sees all. *Look inside* frames the receptive field of the value that you point at.</source>
        <translation>Das rezeptive Feld eines Werts im Netz ist der Teil des Bilds, von dem er abhängt. In LeNet-5 sieht ein Wert der ersten [Faltung](#convolution) 5×5 Pixel, einer der zweiten 14×14, und eine Einheit einer [vollverbundenen Schicht](#fully-connected-layer) sieht alles. *Einblick* umrahmt das rezeptive Feld des Werts, auf den Sie zeigen.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>An attribution says how much each pixel of an image counts for an answer. The plain way is to change a pixel and to read the image again; the effect is true, but of that one change only. Another is gradient times pixel: in a network with ReLU these parts, and those of the biases, add up to the score exactly, and yet they are not what erasing a pixel would do. Some popular pictures hardly depend on the weights, and explain nothing.</source>
        <translation>Eine Attribution sagt, wie viel jedes Pixel eines Bilds für eine Antwort zählt. Am einfachsten ändert man ein Pixel und liest das Bild noch einmal; die Wirkung ist echt, aber nur die dieser einen Änderung. Ein anderer Weg ist Gradient mal Pixel: In einem Netz mit ReLU ergeben diese Anteile zusammen mit denen der Biases genau den Score, und doch sind sie nicht das, was das Löschen eines Pixels bewirken würde. Manche beliebten Bilder hängen kaum von den Gewichten ab und erklären nichts.</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>An ablation switches a part of a network off and measures what is lost: here all weights and the bias of a map or a unit become zero. In the network that comes with this program, one map of the first [convolution](#convolution) costs ten points of [accuracy](#accuracy), and most units of the fully connected layers cost next to nothing, because others do the same work. That a part costs little alone does not mean that many such parts can go together.</source>
        <translation>Eine Ablation schaltet einen Teil eines Netzes ab und misst, was verloren geht: Hier werden alle Gewichte und der Bias einer Karte oder einer Einheit null. Im mitgelieferten Netz kostet eine Karte der ersten [Faltung](#convolution) zehn Punkte [Genauigkeit](#accuracy), und die meisten Einheiten der vollverbundenen Schichten kosten fast nichts, weil andere dieselbe Arbeit tun. Dass ein Teil allein wenig kostet, heißt nicht, dass viele solche Teile zusammen fehlen dürfen.</translation>
    </message>
    <message>
        <source>Decision border</source>
        <translation>Entscheidungsgrenze</translation>
    </message>
    <message>
        <source>The decision border between two digits is where both have the same score. The last layer of a network is linear in the features of the layer before it, so the border is a straight line in a plane that is chosen for it, however curved it is among the pixels. *Look inside* shows that plane exactly. A map of all ten digits cannot be exact: the two directions of the largest spread (principal component analysis, PCA) hold about a third of it, and a tenth of the points get wrong neighbours.</source>
        <translation>Die Entscheidungsgrenze zwischen zwei Ziffern ist dort, wo beide denselben Score haben. Die letzte Schicht eines Netzes ist linear in den Merkmalen der Schicht davor; also ist die Grenze in einer dafür gewählten Ebene eine Gerade, so krumm sie unter den Pixeln auch ist. *Einblick* zeigt diese Ebene exakt. Eine Karte aller zehn Ziffern kann nicht exakt sein: Die zwei Richtungen der größten Streuung (Hauptkomponentenanalyse, PCA) enthalten etwa ein Drittel davon, und ein Zehntel der Punkte bekommt falsche Nachbarn.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Padding is a border of zeros around the input of a [convolution](#convolution). Without it (“valid”), a 5×5 kernel fits into 28×28 pixels at 24×24 places only, so the result is smaller. With a border of two pixels (“same”), the result keeps the size of the input, and strokes at the edge count like others.</source>
        <translation>Padding ist ein Rand aus Nullen um die Eingabe einer [Faltung](#convolution). Ohne ihn („valid“) passt ein 5×5-Kernel nur an 24×24 Stellen in 28×28 Pixel, also ist das Ergebnis kleiner. Mit einem Rand von zwei Pixeln („same“) behält das Ergebnis die Größe der Eingabe, und Striche am Rand zählen wie andere.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Pooling makes a [feature map](#feature-map) smaller: max pooling keeps the largest number of each 2×2 square. Whether a pattern was found is kept, its exact place is not. So the answer hardly changes when a stroke moves by a pixel, and the next layer has only a quarter of the numbers to look at. The LeNet-5 of 1998 averaged the four numbers instead.</source>
        <translation>Pooling macht eine [Merkmalskarte](#feature-map) kleiner: Max-Pooling behält die größte Zahl jedes 2×2-Quadrats. Ob ein Muster gefunden wurde, bleibt erhalten, seine genaue Stelle nicht. So ändert sich die Antwort kaum, wenn ein Strich um ein Pixel wandert, und die nächste Schicht muss nur ein Viertel der Zahlen ansehen. Das LeNet-5 von 1998 bildete stattdessen das Mittel der vier Zahlen.</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>An activation function bends the sums that a layer computes; without it, any number of layers could do no more than one. ReLU replaces negative numbers by zero, and is used in this program. The hyperbolic tangent (tanh), which LeNet-5 used in 1998, squeezes all numbers between −1 and 1; where it is flat, learning is slow.</source>
        <translation>Eine Aktivierungsfunktion biegt die Summen, die eine Schicht berechnet; ohne sie könnten beliebig viele Schichten nicht mehr als eine. ReLU ersetzt negative Zahlen durch null und wird in diesem Programm verwendet. Der Tangens hyperbolicus (tanh), den LeNet-5 im Jahr 1998 verwendete, staucht alle Zahlen zwischen −1 und 1; wo er flach ist, geht das Lernen langsam.</translation>
    </message>
    <message>
        <source>Fully connected layer</source>
        <translation>Vollverbundene Schicht</translation>
    </message>
    <message>
        <source>In a fully connected layer, also called dense, every output, called a unit, depends on every input, each through a [weight](#weights) of its own. LeNet-5 ends with three of them, with 120, 84 and 10 units. They combine the patterns that the convolutions found, and hold most of the network&apos;s weights.</source>
        <translation>In einer vollverbundenen Schicht (englisch „dense“) hängt jede Ausgabe, eine sogenannte Einheit, von jeder Eingabe ab, jeweils über ein eigenes [Gewicht](#weights). LeNet-5 endet mit drei davon, mit 120, 84 und 10 Einheiten. Sie kombinieren die Muster, die die Faltungen gefunden haben, und enthalten die meisten Gewichte des Netzes.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Logits, or scores, are the ten numbers that the last layer gives, one for each digit: the larger the number, the stronger the evidence for the digit. They may be of any size, and negative too. [Softmax](#softmax) turns them into probabilities; the largest logit always becomes the largest probability.</source>
        <translation>Logits oder Scores sind die zehn Zahlen, die die letzte Schicht ausgibt, eine für jede Ziffer: Je größer die Zahl, desto mehr spricht für die Ziffer. Sie können beliebig groß und auch negativ sein. [Softmax](#softmax) wandelt sie in Wahrscheinlichkeiten um; der größte Logit wird immer zur größten Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softmax turns a network&apos;s [logits](#logits) into probabilities: it takes *e* to the power of each, and divides by the sum of all. So none is negative, and together they add up to 100 %. A logit that is larger by 1 has a probability about 2.7 times as high.</source>
        <translation>Softmax wandelt die [Logits](#logits) eines Netzes in Wahrscheinlichkeiten um: Es berechnet *e* hoch jeden Logit und teilt durch die Summe aller. So ist keine negativ, und zusammen ergeben sie 100&#xa0;%. Ein Logit, der um 1 größer ist, hat eine etwa 2,7-mal so hohe Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>The probability of a digit says how sure the network is that the drawing shows it. The ten probabilities come from [softmax](#softmax) and add up to 100 %. If the network is [calibrated](#calibration), nine in ten answers given with 90 % are correct – for images like those that it was tested on. For a scribble, even a high probability means little, since the network only knows digits.</source>
        <translation>Die Wahrscheinlichkeit einer Ziffer sagt, wie sicher das Netz ist, dass die Zeichnung sie zeigt. Die zehn Wahrscheinlichkeiten kommen aus [Softmax](#softmax) und ergeben zusammen 100&#xa0;%. Ist das Netz [kalibriert](#calibration), so sind neun von zehn Antworten richtig, die es mit 90&#xa0;% gibt – bei Bildern wie denen, mit denen es getestet wurde. Bei Gekritzel bedeutet selbst eine hohe Wahrscheinlichkeit wenig, denn das Netz kennt nur Ziffern.</translation>
    </message>
    <message>
        <source>Unsure answer</source>
        <translation>Unsichere Antwort</translation>
    </message>
    <message>
        <source>An unsure answer names two digits, such as “4 or 9?”, or none at all. A single digit is only named if its [probability](#probability) is at least 78 %, and two digits only if they have 88 % together. Refusing to answer avoids mistakes, at the price of some answers that would have been correct.</source>
        <translation>Eine unsichere Antwort nennt zwei Ziffern, etwa „4 oder 9?“, oder gar keine. Eine einzelne Ziffer wird nur genannt, wenn ihre [Wahrscheinlichkeit](#probability) mindestens 78&#xa0;% beträgt, und zwei Ziffern nur, wenn sie zusammen auf 88&#xa0;% kommen. Nicht zu antworten vermeidet Fehler, um den Preis mancher Antwort, die richtig gewesen wäre.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The accuracy is the share of images that are read correctly: 99 % means one mistake in a hundred images. Near 100 %, it is easier to think of mistakes: from 99.0 % to 99.5 % their number is halved. It says nothing about which digits are confused; the [confusion matrix](#confusion-matrix) does.</source>
        <translation>Die Genauigkeit ist der Anteil der Bilder, die richtig gelesen werden: 99&#xa0;% bedeutet einen Fehler auf hundert Bilder. Nahe 100&#xa0;% denkt man leichter an Fehler: Von 99,0&#xa0;% auf 99,5&#xa0;% halbiert sich ihre Zahl. Welche Ziffern verwechselt werden, sagt sie nicht; das zeigt die [Konfusionsmatrix](#confusion-matrix).</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>Konfidenzintervall</translation>
    </message>
    <message>
        <source>A confidence interval says how precisely an [accuracy](#accuracy) is known, because other test images would have given a slightly different one. Intervals made in this way contain the true value in 95 of 100 cases. With four times as many images, the interval is about half as wide. For the mean over several trainings, Student&apos;s t takes the differences between [seeds](#seed) into account.</source>
        <translation>Ein Konfidenzintervall sagt, wie genau eine [Genauigkeit](#accuracy) bekannt ist, denn andere Testbilder hätten eine etwas andere ergeben. So gebildete Intervalle enthalten in 95 von 100 Fällen den wahren Wert. Mit viermal so vielen Bildern wird das Intervall etwa halb so breit. Beim Mittel über mehrere Trainings berücksichtigt Students t die Unterschiede zwischen [Startwerten](#seed).</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>The confusion matrix counts what was read as what: each row is a true digit, each column an answer. Correct answers are on the diagonal, and every other cell is a kind of mistake, such as a 4 read as a 9. [Recall](#recall) is computed along rows, [precision](#precision) along columns.</source>
        <translation>Die Konfusionsmatrix zählt, was als was gelesen wurde: Jede Zeile ist eine wahre Ziffer, jede Spalte eine Antwort. Richtige Antworten stehen auf der Diagonale, und jede andere Zelle ist eine Art von Fehler, etwa eine 4, die als 9 gelesen wurde. Der [Recall](#recall) wird entlang der Zeilen berechnet, die [Präzision](#precision) entlang der Spalten.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>The recall of a digit is the share of its images that were read correctly. If 980 of 1,000 fours are read as 4, the recall of 4 is 98 %. Mistakes with other digits that were taken for a 4 do not lower it; they lower the [precision](#precision).</source>
        <translation>Der Recall (die Trefferquote) einer Ziffer ist der Anteil ihrer Bilder, die richtig gelesen wurden. Werden 980 von 1.000 Vieren als 4 gelesen, so ist der Recall der 4 gleich 98&#xa0;%. Fehler bei anderen Ziffern, die für eine 4 gehalten wurden, senken ihn nicht; sie senken die [Präzision](#precision).</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>The precision of a digit is the share of the answers with this digit that are correct. If 1,000 images were read as 4 and 970 of them are fours, the precision of 4 is 97 %. Fours that were read as something else do not lower it; they lower the [recall](#recall).</source>
        <translation>Die Präzision einer Ziffer ist der Anteil der Antworten mit dieser Ziffer, die richtig sind. Wurden 1.000 Bilder als 4 gelesen und sind 970 davon Vieren, so ist die Präzision der 4 gleich 97&#xa0;%. Vieren, die als etwas anderes gelesen wurden, senken sie nicht; sie senken den [Recall](#recall).</translation>
    </message>
    <message>
        <source>McNemar&apos;s test</source>
        <translation>McNemar-Test</translation>
    </message>
    <message>
        <source>McNemar&apos;s test tells whether one of two networks reads the same images significantly better than the other. Only the images that exactly one of them reads correctly count: if both were equally good, these would fall to either side like tossed coins. The [p-value](#p-value) is the probability of a split at least as uneven.</source>
        <translation>Der McNemar-Test sagt, ob eines von zwei Netzen dieselben Bilder signifikant besser liest als das andere. Nur die Bilder zählen, die genau eines von beiden richtig liest: Wären beide gleich gut, fielen diese wie geworfene Münzen auf die eine oder andere Seite. Der [p-Wert](#p-value) ist die Wahrscheinlichkeit einer mindestens so ungleichen Aufteilung.</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p-Wert</translation>
    </message>
    <message>
        <source>A p-value is the probability of a difference at least as large as the measured one if there were really no difference. Below 0.05 a difference is usually called significant. It is not the probability that the networks are equally good, and a significant difference may still be too small to matter.</source>
        <translation>Ein p-Wert ist die Wahrscheinlichkeit eines mindestens so großen Unterschieds wie des gemessenen, wenn es in Wirklichkeit keinen gäbe. Unter 0,05 nennt man einen Unterschied meist signifikant. Er ist nicht die Wahrscheinlichkeit, dass die Netze gleich gut sind, und ein signifikanter Unterschied kann trotzdem zu klein sein, um wichtig zu sein.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>A network is calibrated when its probabilities can be taken at their word: of all answers given with 90 %, nine in ten are correct. Training makes networks too sure of themselves on new images. So after each training, the probabilities are corrected by a [temperature](#temperature), which is found on the [validation images](#validation-images).</source>
        <translation>Ein Netz ist kalibriert, wenn man seine Wahrscheinlichkeiten beim Wort nehmen kann: Von allen Antworten, die es mit 90&#xa0;% gibt, sind neun von zehn richtig. Das Training macht Netze bei neuen Bildern zu selbstsicher. Deshalb werden nach jedem Training die Wahrscheinlichkeiten durch eine [Temperatur](#temperature) korrigiert, die anhand der [Validierungsbilder](#validation-images) bestimmt wird.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>The temperature is a number by which all [logits](#logits) are divided before the [softmax](#softmax). Above 1 the network becomes less sure, below 1 surer; the order of the digits, and so the answer, stays the same. The name comes from physics, where heat spreads particles over more states in just this way.</source>
        <translation>Die Temperatur ist eine Zahl, durch die alle [Logits](#logits) vor dem [Softmax](#softmax) geteilt werden. Über 1 wird das Netz weniger sicher, unter 1 sicherer; die Reihenfolge der Ziffern und damit die Antwort bleibt gleich. Der Name kommt aus der Physik, wo Wärme Teilchen auf ebendiese Weise über mehr Zustände verteilt.</translation>
    </message>
    <message>
        <source>Adversarial example</source>
        <translation>Täuschendes Beispiel (Adversarial Example)</translation>
    </message>
    <message>
        <source>An adversarial example is an image that was changed a little, on purpose, so that a network reads something else, often with a high [probability](#probability). People hardly notice the change, because they look at other things than the network does. *Look inside ▸ Draw to fool* makes such images with the pen, scored by the ink.</source>
        <translation>Ein täuschendes Beispiel ist ein Bild, das mit Absicht ein wenig verändert wurde, sodass ein Netz etwas anderes liest, oft mit hoher [Wahrscheinlichkeit](#probability). Menschen fällt die Änderung kaum auf, weil sie auf anderes achten als das Netz. *Einblick ▸ Überlisten* macht solche Bilder mit dem Stift, und gezählt wird die Tinte.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The loss is one number that says how bad the network&apos;s answers are: 0 would be perfect, and training makes it smaller. This program uses the [cross-entropy](#cross-entropy), averaged over the images. Guessing has a loss of about 2.3. Unlike the accuracy, the loss also falls when a correct answer only becomes surer, and so shows progress earlier.</source>
        <translation>Der Verlust (Loss) ist eine Zahl, die sagt, wie schlecht die Antworten des Netzes sind: 0 wäre perfekt, und das Training macht ihn kleiner. Dieses Programm verwendet die [Kreuzentropie](#cross-entropy), gemittelt über die Bilder. Raten hat einen Verlust von etwa 2,3. Anders als die Genauigkeit reagiert der Verlust auch, wenn eine richtige Antwort nur sicherer wird: Er fällt und zeigt Fortschritt so früher.</translation>
    </message>
    <message>
        <source>Loss landscape</source>
        <translation>Verlustlandschaft</translation>
    </message>
    <message>
        <source>All weights of a network together are one point in a space of as many dimensions, and the [loss](#loss) is a height above each point. A training walks down from its random start. What can be drawn is only a plane through that space, such as the one through the common start and both ends of two trainings; paths run beside it. So a valley in the picture may be none, and a wall may have a way around it.</source>
        <translation>Alle Gewichte eines Netzes zusammen sind ein Punkt in einem Raum mit ebenso vielen Dimensionen, und der [Verlust](#loss) ist eine Höhe über jedem Punkt. Ein Training geht von seinem zufälligen Anfang bergab. Zeichnen lässt sich nur eine Ebene durch diesen Raum, etwa die durch den gemeinsamen Anfang und die beiden Enden zweier Trainings; die Wege verlaufen neben ihr. Ein Tal im Bild muss also keines sein, und um eine Wand kann ein Weg herumführen.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>The cross-entropy of an image is −ln *p*, where *p* is the probability that the network gave to the correct digit. If it was sure and right, that is nearly 0; at 10 % it is 2.3, at 1 % it is 4.6. Being sure and wrong costs the most. The [loss](#loss) is the mean over many images.</source>
        <translation>Die Kreuzentropie eines Bildes ist −ln *p*, wobei *p* die Wahrscheinlichkeit ist, die das Netz der richtigen Ziffer gab. War es sicher und lag richtig, ist das nahezu 0; bei 10&#xa0;% ist es 2,3, bei 1&#xa0;% 4,6. Sicher zu sein und falsch zu liegen kostet am meisten. Der [Verlust](#loss) ist das Mittel über viele Bilder.</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>Gradient descent changes all [weights](#weights) a little in the direction in which the [loss](#loss) falls most steeply, again and again. The gradient holds the slope for each weight, and the [learning rate](#learning-rate) says how far each step goes. Since every step uses only one [batch](#batch) of images, it is more exactly called stochastic gradient descent, SGD.</source>
        <translation>Der Gradientenabstieg ändert immer wieder alle [Gewichte](#weights) ein wenig in die Richtung, in der der [Verlust](#loss) am steilsten fällt. Der Gradient enthält die Steigung für jedes Gewicht, und die [Lernrate](#learning-rate) sagt, wie weit jeder Schritt geht. Da jeder Schritt nur einen [Batch](#batch) von Bildern verwendet, heißt er genauer stochastischer Gradientenabstieg, SGD.</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>Backpropagation computes how much each [weight](#weights) contributed to the [loss](#loss). It goes through the network from the last layer to the first and applies the chain rule at each, so that one pass back gives the slopes for all weights at once. [Gradient descent](#gradient-descent) then uses them.</source>
        <translation>Backpropagation berechnet, wie viel jedes [Gewicht](#weights) zum [Verlust](#loss) beigetragen hat. Sie geht von der letzten Schicht zur ersten durch das Netz und wendet bei jeder die Kettenregel an, sodass ein Durchgang rückwärts die Steigungen für alle Gewichte auf einmal liefert. Der [Gradientenabstieg](#gradient-descent) verwendet sie dann.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The learning rate says how far each step of the training goes. If it is too small, learning takes ages; if it is too large, the steps jump over the valley, and the loss grows instead of falling. A good value depends on the [optimizer](#optimizer): 0.001 is usual for Adam, while plain gradient descent often needs 0.01 to 0.1.</source>
        <translation>Die Lernrate sagt, wie weit jeder Schritt des Trainings geht. Ist sie zu klein, dauert das Lernen ewig; ist sie zu groß, springen die Schritte über das Tal hinweg, und der Verlust wächst, statt zu fallen. Ein guter Wert hängt vom [Optimierer](#optimizer) ab: Für Adam ist 0,001 üblich, während einfacher Gradientenabstieg oft 0,01 bis 0,1 braucht.</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>A schedule changes the [learning rate](#learning-rate) during a training. In the first tenth it rises from zero (warm-up), because the first steps are the least reliable. Then it falls to zero, along a line or half a cosine, so that the weights settle. “Constant” leaves it as it is.</source>
        <translation>Ein Lernratenplan ändert die [Lernrate](#learning-rate) während eines Trainings. Im ersten Zehntel steigt sie von null an (Warm-up), weil die ersten Schritte am wenigsten verlässlich sind. Dann fällt sie auf null, entlang einer Geraden oder eines halben Kosinus, damit die Gewichte zur Ruhe kommen. „Konstant“ lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>A batch is the set of images that the network learns from in one step, usually about a hundred. Their losses are averaged before the [weights](#weights) change. Larger batches give calmer steps, smaller ones give more steps in the same time. With 55,000 images and a batch size of 128, an [epoch](#epoch) has 430 batches.</source>
        <translation>Ein Batch ist die Menge der Bilder, aus denen das Netz in einem Schritt lernt, meist etwa hundert. Ihre Verluste werden gemittelt, bevor sich die [Gewichte](#weights) ändern. Größere Batches ergeben ruhigere Schritte, kleinere mehr Schritte in derselben Zeit. Mit 55.000 Bildern und einer Batchgröße von 128 hat eine [Epoche](#epoch) 430 Batches.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>An epoch is one pass over all [training images](#training-images), in a new random order. After each epoch the [validation images](#validation-images) are read, to see how well the network does. The curves show loss and accuracy over the epochs.</source>
        <translation>Eine Epoche ist ein Durchgang durch alle [Trainingsbilder](#training-images), in neuer zufälliger Reihenfolge. Nach jeder Epoche werden die [Validierungsbilder](#validation-images) gelesen, um zu sehen, wie gut das Netz ist. Die Kurven zeigen Verlust und Genauigkeit über die Epochen.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>An optimizer is the rule by which the weights follow the gradient. Plain [gradient descent](#gradient-descent) steps straight downhill. [Momentum](#momentum) also keeps going in the direction of the previous steps; [RMSprop](#rmsprop), [Adam](#adam) and [AdamW](#adamw) give each weight a step size of its own. Adam is a good first choice.</source>
        <translation>Ein Optimierer ist die Regel, nach der die Gewichte dem Gradienten folgen. Einfacher [Gradientenabstieg](#gradient-descent) geht geradewegs bergab. [Momentum](#momentum) geht außerdem in der Richtung der vorigen Schritte weiter; [RMSprop](#rmsprop), [Adam](#adam) und [AdamW](#adamw) geben jedem Gewicht eine eigene Schrittweite. Adam ist eine gute erste Wahl.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum lets the weights roll like a ball: each step adds the new gradient to nine tenths of the step before. In a long, narrow valley the sideways moves cancel out and the moves along it add up, so it gets ahead faster than plain [gradient descent](#gradient-descent).</source>
        <translation>Momentum lässt die Gewichte rollen wie eine Kugel: Jeder Schritt addiert den neuen Gradienten zu neun Zehnteln des vorigen Schritts. In einem langen, engen Tal heben sich die seitlichen Bewegungen auf und die entlang des Tals summieren sich, sodass es schneller vorankommt als einfacher [Gradientenabstieg](#gradient-descent).</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>RMSprop divides each weight&apos;s step by the usual size of its gradients, a running root mean square. Weights with small gradients thus move as fast as those with large ones, and one [learning rate](#learning-rate) suits all of them.</source>
        <translation>RMSprop teilt den Schritt jedes Gewichts durch die übliche Größe seiner Gradienten, ein laufendes quadratisches Mittel. So bewegen sich Gewichte mit kleinen Gradienten ebenso schnell wie solche mit großen, und eine [Lernrate](#learning-rate) passt für alle.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam joins [momentum](#momentum) and [RMSprop](#rmsprop): it follows a running mean of the gradients, and divides it for each weight by their usual size. It works well with its usual settings on many problems, and is the default in this program. With LeNet-5 it reaches in two epochs what plain gradient descent at the same [learning rate](#learning-rate) does not reach in forty.</source>
        <translation>Adam vereint [Momentum](#momentum) und [RMSprop](#rmsprop): Es folgt einem laufenden Mittel der Gradienten und teilt es für jedes Gewicht durch deren übliche Größe. Mit seinen üblichen Einstellungen funktioniert es bei vielen Problemen gut und ist in diesem Programm voreingestellt. Mit LeNet-5 erreicht es in zwei Epochen, was einfacher Gradientenabstieg bei derselben [Lernrate](#learning-rate) in vierzig nicht erreicht.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW is [Adam](#adam) with weight decay: each step also makes all [weights](#weights) a tiny bit smaller. A weight stays large only if the data keep asking for it, which helps against [overfitting](#overfitting).</source>
        <translation>AdamW ist [Adam](#adam) mit Gewichtsabnahme (Weight Decay): Jeder Schritt macht außerdem alle [Gewichte](#weights) ein klein wenig kleiner. Ein Gewicht bleibt nur groß, wenn die Daten es immer wieder verlangen, was gegen [Überanpassung](#overfitting) hilft.</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Gewichtsmittelung</translation>
    </message>
    <message>
        <source>With weight averaging, the network answers with a mean of the [weights](#weights) after all steps instead of the last ones; later steps count more. Each step is jostled by whichever images were in its batch, and the mean evens that out. It costs almost no time, and often gains a little accuracy.</source>
        <translation>Mit Gewichtsmittelung antwortet das Netz mit einem Mittel der [Gewichte](#weights) nach allen Schritten statt mit den letzten; spätere Schritte zählen mehr. Jeder Schritt wird von den Bildern, die gerade in seinem Batch waren, hin und her gestoßen, und das Mittel gleicht das aus. Es kostet fast keine Zeit und bringt oft etwas Genauigkeit.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout leaves out a random share of the features in each training step, here those before the first [fully connected layer](#fully-connected-layer). The network cannot rely on any single feature and has to find several signs of each digit, which helps against [overfitting](#overfitting). When it reads a drawing, nothing is left out.</source>
        <translation>Dropout lässt in jedem Trainingsschritt einen zufälligen Teil der Merkmale weg, hier derer vor der ersten [vollverbundenen Schicht](#fully-connected-layer). Das Netz kann sich auf kein einzelnes Merkmal verlassen und muss mehrere Kennzeichen jeder Ziffer finden, was gegen [Überanpassung](#overfitting) hilft. Wenn es eine Zeichnung liest, wird nichts weggelassen.</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Überanpassung</translation>
    </message>
    <message>
        <source>A network overfits when it learns its [training images](#training-images) by heart instead of what makes a digit. You see it in the curves: the training loss keeps falling while the validation loss stops falling or rises. More images, [augmentation](#augmentation) and [dropout](#dropout) help, or stopping earlier.</source>
        <translation>Überanpassung (Overfitting) heißt, dass ein Netz seine [Trainingsbilder](#training-images) auswendig lernt, statt zu lernen, was eine Ziffer ausmacht. Man sieht es an den Kurven: Der Trainingsverlust fällt weiter, während der Validierungsverlust nicht mehr fällt oder steigt. Mehr Bilder, [Augmentierung](#augmentation) und [Dropout](#dropout) helfen, oder ein früheres Ende.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The seed is the number from which all chance in a training comes: the first weights, the order of the images, dropout and augmentation. The same seed and settings give the same network again. Other seeds show how much of a result is luck; differences of a tenth of a percentage point are common.</source>
        <translation>Der Startwert (Seed) ist die Zahl, aus der aller Zufall in einem Training kommt: die ersten Gewichte, die Reihenfolge der Bilder, Dropout und Augmentierung. Derselbe Startwert und dieselben Einstellungen ergeben wieder dasselbe Netz. Andere Startwerte zeigen, wie viel an einem Ergebnis Glück ist; Unterschiede von einem zehntel Prozentpunkt sind üblich.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>A run is the record of one training: its settings, its [seed](#seed), its curves, and its network after each [epoch](#epoch). Every training is recorded automatically. A run that was stopped can be resumed, and ends as if there had been no break.</source>
        <translation>Ein Lauf ist die Aufzeichnung eines Trainings: seine Einstellungen, sein [Startwert](#seed), seine Kurven und sein Netz nach jeder [Epoche](#epoch). Jedes Training wird automatisch aufgezeichnet. Ein gestoppter Lauf lässt sich fortsetzen und endet so, als hätte es keine Pause gegeben.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>A checkpoint is a network as it was at the end of an [epoch](#epoch), kept on disk. With checkpoints you can watch how the reading of your drawing changed during the training, and continue after a crash.</source>
        <translation>Ein Checkpoint ist ein Netz, wie es am Ende einer [Epoche](#epoch) war, auf der Festplatte gespeichert. Mit Checkpoints können Sie verfolgen, wie sich das Lesen Ihrer Zeichnung während des Trainings verändert hat, und nach einem Absturz weitermachen.</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Fine-tuning trains a finished network a little further on new images. This program calls it adapting: a copy of the network learns your handwriting from the digits that you labelled. So that it does not forget other people&apos;s digits, those are mixed in, and only as much of the change is taken as leaves their reading where it was.</source>
        <translation>Feinabstimmung (Fine-Tuning) trainiert ein fertiges Netz noch ein wenig mit neuen Bildern weiter. Dieses Programm nennt das „Anpassen“: Eine Kopie des Netzes lernt Ihre Handschrift aus den Ziffern, denen Sie ein Label gegeben haben. Damit es die Ziffern anderer nicht vergisst, werden diese beigemischt, und von der Änderung wird nur so viel übernommen, dass sie so gut gelesen werden wie zuvor.</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>TensorBoard is TensorFlow&apos;s own program for looking at trainings in a browser: curves, settings, and the graph of the network. This program writes a log for it in each [run](#run), and can start it; it can be reached from this computer only.</source>
        <translation>TensorBoard ist das Programm von TensorFlow, mit dem man sich Trainings im Browser ansieht: Kurven, Einstellungen und den Graphen des Netzes. Dieses Programm schreibt dafür in jedem [Lauf](#run) ein Protokoll und kann es starten; es ist nur von diesem Rechner aus erreichbar.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;First lesson</source>
        <translation>&amp;Erste Lektion</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>Help: {term}</source>
        <translation>Hilfe: {term}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Im Glossar suchen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Back to the previous term</source>
        <translation>Zurück zum vorigen Begriff</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Dismiss this hint</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>InstallCard</name>
    <message>
        <source>Install training</source>
        <translation>Training installieren</translation>
    </message>
    <message>
        <source>&amp;Install training (about {} MB)</source>
        <translation>Training &amp;installieren (etwa {} MB)</translation>
    </message>
    <message>
        <source>Fetch TensorFlow and TensorBoard, and install them for this program</source>
        <translation>TensorFlow und TensorBoard herunterladen und für dieses Programm installieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop, and install nothing</source>
        <translation>Anhalten und nichts installieren</translation>
    </message>
    <message>
        <source>Drawing, testing and looking inside work already. Training needs TensorFlow, which goes into {}. You can go on meanwhile, and need not start again.</source>
        <translation>Zeichnen, Testen und der Einblick gehen schon. Zum Trainieren wird TensorFlow gebraucht; es kommt nach {}. Sie können inzwischen weitermachen und müssen nichts neu starten.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, and there is none for this kind of computer. Train on another one, and open the network here: all else works.</source>
        <translation>Zum Trainieren wird TensorFlow gebraucht, das es für diese Art von Rechner nicht gibt. Trainieren Sie auf einem anderen und öffnen Sie das Netz hier: Alles andere geht.</translation>
    </message>
    <message>
        <source>Checking whether it works…</source>
        <translation>Es wird geprüft, ob es funktioniert&#xa0;…</translation>
    </message>
    <message>
        <source>Fetching {}…</source>
        <translation>{} wird heruntergeladen&#xa0;…</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Wird installiert&#xa0;…</translation>
    </message>
    <message>
        <source>Training is installed.</source>
        <translation>Training ist installiert.</translation>
    </message>
</context>
<context>
    <name>Installer</name>
    <message>
        <source>There is neither pip nor uv here to install with.</source>
        <translation>Hier gibt es weder pip noch uv zum Installieren.</translation>
    </message>
    <message>
        <source>Training was not installed: {}</source>
        <translation>Training wurde nicht installiert: {}</translation>
    </message>
    <message>
        <source>What was installed does not work: {}</source>
        <translation>Das Installierte funktioniert nicht: {}</translation>
    </message>
    <message>
        <source>The installer could not be started: {}.</source>
        <translation>Das Installationsprogramm konnte nicht gestartet werden: {}.</translation>
    </message>
</context>
<context>
    <name>KernelGrid</name>
    <message>
        <source>Bias {}</source>
        <translation>Bias {}</translation>
    </message>
</context>
<context>
    <name>LandscapeMap</name>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
</context>
<context>
    <name>LandscapeView</name>
    <message>
        <source>Train LeNet-5 twice, by gradient descent and by Adam, and see both paths here.</source>
        <translation>Trainieren Sie LeNet-5 zweimal, mit Gradientenabstieg und mit Adam: Hier sehen Sie dann beide Wege.</translation>
    </message>
    <message>
        <source>Reading the epochs…</source>
        <translation>Die Epochen werden gelesen …</translation>
    </message>
    <message>
        <source>{} has too few epochs for a plane.</source>
        <translation>{} hat zu wenige Epochen für eine Ebene.</translation>
    </message>
    <message>
        <source>{} and {} have no common start: they train different networks.</source>
        <translation>{} und {} haben keinen gemeinsamen Anfang: Sie trainieren verschiedene Netze.</translation>
    </message>
    <message>
        <source>{} and {} have no common start: their first weights differ.</source>
        <translation>{} und {} haben keinen gemeinsamen Anfang: Ihre ersten Gewichte sind verschieden.</translation>
    </message>
    <message>
        <source>{} and {} lie on one line, through which planes are many.</source>
        <translation>{} und {} liegen auf einer Geraden, durch die viele Ebenen gehen.</translation>
    </message>
    <message>
        <source>This is the plane of {} alone.</source>
        <translation>Dies ist die Ebene von {} allein.</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{}, epoch {}: a loss of {}.</source>
        <translation>{}, Epoche {}: Verlust {}.</translation>
    </message>
    <message>
        <source>It lies on the plane.</source>
        <translation>Sie liegt auf der Ebene.</translation>
    </message>
    <message>
        <source>The plane shows {} there, {} away.</source>
        <translation>Die Ebene zeigt dort {}, im Abstand {}.</translation>
    </message>
    <message>
        <source>{} of the way: a loss of {}</source>
        <translation>{} des Weges: Verlust {}</translation>
    </message>
    <message>
        <source>One plane in the space of all {} weights: through the common start and both ends. There and on the dotted line, the ground is the networks’ own loss. Elsewhere the paths run beside the plane: each dot has its true loss, whatever the ground shows.</source>
        <translation>Eine Ebene im Raum aller {} Gewichte: durch den gemeinsamen Anfang und beide Enden. Dort und auf der gepunkteten Linie ist der Grund der Verlust der Netze selbst. Sonst verlaufen die Wege neben der Ebene: Jeder Punkt hat seinen wahren Verlust, was auch immer der Grund zeigt.</translation>
    </message>
    <message>
        <source>The plane in the space of all {} weights that is nearest to the epochs: it holds {} of their variance. The path runs beside it: each dot has its true loss, whatever the ground shows.</source>
        <translation>Die Ebene im Raum aller {} Gewichte, die den Epochen am nächsten liegt: Sie enthält {} ihrer Varianz. Der Weg verläuft neben ihr: Jeder Punkt hat seinen wahren Verlust, was auch immer der Grund zeigt.</translation>
    </message>
    <message>
        <source>Measured on {} training images, always the same: {}.</source>
        <translation>Gemessen an {} Trainingsbildern, immer denselben: {}.</translation>
    </message>
    <message>
        <source>Measured on {} of the run’s own training images.</source>
        <translation>Gemessen an {} der eigenen Trainingsbilder des Laufs.</translation>
    </message>
    <message>
        <source>The run whose epochs are the solid path</source>
        <translation>Der Lauf, dessen Epochen der durchgezogene Weg sind</translation>
    </message>
    <message>
        <source>The run whose epochs are the dashed path</source>
        <translation>Der Lauf, dessen Epochen der gestrichelte Weg sind</translation>
    </message>
    <message>
        <source>Measure the losses once more, or stop</source>
        <translation>Die Verluste noch einmal messen, oder stoppen</translation>
    </message>
    <message>
        <source>S&amp;ave picture…</source>
        <translation>Bild s&amp;peichern …</translation>
    </message>
    <message>
        <source>Save map and charts as a picture</source>
        <translation>Karte und Diagramme als Bild speichern</translation>
    </message>
    <message>
        <source>Measured points</source>
        <translation>Gemessene Punkte</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Bes&amp;ide</source>
        <translation>Zum Ver&amp;gleich</translation>
    </message>
    <message>
        <source>&amp;Train a network</source>
        <translation>Ein Ne&amp;tz trainieren</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu „Trainieren“ gehen</translation>
    </message>
    <message>
        <source>The loss around the paths</source>
        <translation>Der Verlust um die Wege</translation>
    </message>
    <message>
        <source>Distance from the plane at each epoch</source>
        <translation>Abstand von der Ebene in jeder Epoche</translation>
    </message>
    <message>
        <source>Loss along the line</source>
        <translation>Verlust entlang der Linie</translation>
    </message>
    <message>
        <source>Distance from the plane</source>
        <translation>Abstand von der Ebene</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Mea&amp;sure again</source>
        <translation>N&amp;och einmal messen</translation>
    </message>
    <message>
        <source>Loss on the straight line from {} to {}, exact</source>
        <translation>Verlust auf der Geraden von {} nach {}, exakt</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>a loss of {}</source>
        <translation>Verlust {}</translation>
    </message>
    <message>
        <source>The landscape could not be measured.</source>
        <translation>Die Landschaft konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the landscape</source>
        <translation>Landschaft speichern</translation>
    </message>
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>Learn a scale</source>
        <translation>Faktor lernen</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>The layers of the network</source>
        <translation>Die Schichten des Netzes</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer name (LeCun et al., 1998)</source>
        <translation>Name der Schicht (LeCun et al., 1998)</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>The operation of the layer and its settings</source>
        <translation>Die Operation der Schicht und ihre Einstellungen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Height × width × maps, or units</source>
        <translation>Höhe × Breite × Karten, oder Einheiten</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The number of weights</source>
        <translation>Die Zahl der Gewichte</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <source>The number of biases</source>
        <translation>Die Zahl der Biases</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Gewichte und Biases</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Die Schichten des Netzes</translation>
    </message>
    <message>
        <source>The layers, from the image to the ten digits</source>
        <translation>Die Schichten, vom Bild bis zu den zehn Ziffern</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Accuracy over the epochs</source>
        <translation>Genauigkeit über die Epochen</translation>
    </message>
    <message>
        <source>From 90 %</source>
        <translation>Ab 90&#xa0;%</translation>
    </message>
    <message>
        <source>Show 90 to 100 % only, where good networks differ</source>
        <translation>Nur 90 bis 100&#xa0;% zeigen, wo sich gute Netze unterscheiden</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Verlust über die Epochen</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Den Verlust auf einer logarithmischen Skala zeigen</translation>
    </message>
    <message>
        <source>Lines of the runs</source>
        <translation>Linien der Läufe</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Lernkurven</translation>
    </message>
</context>
<context>
    <name>LearningPlot</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>je Batch</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{} {} at epoch {}</source>
        <translation>{} {} bei Epoche {}</translation>
    </message>
    <message>
        <source>no curve yet</source>
        <translation>noch keine Kurve</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch {}</source>
        <translation>Epoche {}</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Draw a digit. The network reads it while you draw.</source>
        <translation>Zeichnen Sie eine Ziffer. Das Netz liest sie, während Sie zeichnen.</translation>
    </message>
    <message>
        <source>Clear it (Esc) and draw one that the network gets wrong: a hasty 4, a 7 with two bars. Then press the key of the digit that you meant, 0 to 9.</source>
        <translation>Löschen Sie sie (Esc), und zeichnen Sie eine, die das Netz falsch liest: eine hastige 4, eine 7 mit zwei Querstrichen. Drücken Sie dann die Taste der Ziffer, die Sie meinten, 0 bis 9.</translation>
    </message>
    <message>
        <source>Train a network of your own: choose “99 % in seconds” and press Train.</source>
        <translation>Trainieren Sie ein eigenes Netz: „99&#xa0;% in Sekunden“ wählen und „Trainieren“ drücken.</translation>
    </message>
    <message>
        <source>It learns, and the accuracy leaves the 10 % of guessing behind. Your drawing is read by the network as it is at each moment.</source>
        <translation>Es lernt, und die Genauigkeit lässt die 10&#xa0;% des Ratens hinter sich. Ihre Zeichnung wird vom Netz gelesen, wie es im jeweiligen Moment ist.</translation>
    </message>
    <message>
        <source>Now your network reads what you draw. Choose Compare networks to see how others read the same drawing.</source>
        <translation>Jetzt liest Ihr Netz, was Sie zeichnen. Wählen Sie „Netze vergleichen“, um zu sehen, wie andere dieselbe Zeichnung lesen.</translation>
    </message>
    <message>
        <source>That is the whole loop: draw, train, compare. F1 explains the terms, Test shows what your network gets wrong, and Look inside shows its layers at work.</source>
        <translation>Das ist der ganze Kreislauf: zeichnen, trainieren, vergleichen. F1 erklärt die Begriffe, „Testen“ zeigt, was Ihr Netz falsch macht, und „Einblick“ zeigt seine Schichten bei der Arbeit.</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Lektion beenden</translation>
    </message>
    <message>
        <source>New here? In three minutes: draw, train a network of your own, compare.</source>
        <translation>Neu hier? In drei Minuten: zeichnen, ein eigenes Netz trainieren, vergleichen.</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Lektion beginnen</translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation>Schritt {} von {}</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>LiveFigures</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>images a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>guessing: {}</source>
        <translation>Raten: {}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Networks…</source>
        <translation>&amp;Netze&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>&amp;Report a fault…</source>
        <translation>&amp;Fehler melden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;About lenet-gui</source>
        <translation>Ü&amp;ber lenet-gui</translation>
    </message>
    <message>
        <source>&amp;Undo {}</source>
        <translation>&amp;Rückgängig: {}</translation>
    </message>
    <message>
        <source>&amp;Redo {}</source>
        <translation>&amp;Wiederholen: {}</translation>
    </message>
    <message>
        <source>The log is {}.</source>
        <translation>Das Protokoll ist {}.</translation>
    </message>
    <message>
        <source>Report faults at {}. Please include the log, {}.</source>
        <translation>Fehler melden Sie bitte unter {}. Fügen Sie das Protokoll {} bei.</translation>
    </message>
</context>
<context>
    <name>MyDigitsPage</name>
    <message>
        <source>Print a sheet for digits…</source>
        <translation>Bogen für Ziffern drucken …</translation>
    </message>
    <message>
        <source>Read a filled sheet…</source>
        <translation>Ausgefüllten Bogen einlesen …</translation>
    </message>
    <message>
        <source>Show only the digits that the network misreads</source>
        <translation>Nur die Ziffern zeigen, die das Netz falsch liest</translation>
    </message>
    <message>
        <source>Edit a &amp;copy</source>
        <translation>&amp;Kopie bearbeiten</translation>
    </message>
    <message>
        <source>Edit a copy on the canvas</source>
        <translation>Eine Kopie auf der Zeichenfläche bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Relabel</source>
        <translation>&amp;Label ändern</translation>
    </message>
    <message>
        <source>Change the label (keys 0 to 9)</source>
        <translation>Das Label ändern (Tasten 0 bis 9)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>Delete the selected digits</source>
        <translation>Die ausgewählten Ziffern löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Add digits from files</source>
        <translation>Ziffern aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Write all digits to a file</source>
        <translation>Alle Ziffern in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Bo&amp;gen</translation>
    </message>
    <message>
        <source>Write a hundred digits on paper, and read them from a photograph</source>
        <translation>Hundert Ziffern auf Papier schreiben und vom Foto einlesen</translation>
    </message>
    <message>
        <source>No network is open to read them.</source>
        <translation>Es ist kein Netz geöffnet, das sie liest.</translation>
    </message>
    <message>
        <source>This network does not read digits. Choose one that does.</source>
        <translation>Dieses Netz liest keine Ziffern. Wählen Sie eines, das Ziffern liest.</translation>
    </message>
    <message>
        <source>Reading your digits…</source>
        <translation>Ihre Ziffern werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>{right} of {count} read correctly</source>
        <translation>{right} von {count} richtig gelesen</translation>
    </message>
    <message>
        <source>{share} % (95 % interval {low}–{high} %)</source>
        <translation>{share}&#xa0;% (95-%-Intervall {low}–{high}&#xa0;%)</translation>
    </message>
    <message>
        <source>&amp;Misread: {}</source>
        <translation>&amp;Falsch gelesen: {}</translation>
    </message>
    <message>
        <source>… and {} more.</source>
        <translation>… und {} weitere.</translation>
    </message>
    <message>
        <source>Some files could not be read and were left unchanged:</source>
        <translation>Einige Dateien waren nicht lesbar und wurden unverändert gelassen:</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>{} ausgewählt</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Rückgängig: {}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message numerus="yes">
        <source>Relabelled %n digit(s) as {}</source>
        <translation>
            <numerusform>%n Ziffer hat jetzt das Label {}</numerusform>
            <numerusform>%n Ziffern haben jetzt das Label {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer gelöscht</numerusform>
            <numerusform>%n Ziffern gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkBar</name>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save this network</source>
        <translation>Dieses Netz speichern</translation>
    </message>
    <message>
        <source>Progress over all epochs</source>
        <translation>Fortschritt über alle Epochen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause or resume the training</source>
        <translation>Das Training anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the training and keep the network so far</source>
        <translation>Das Training stoppen und das bisherige Netz behalten</translation>
    </message>
    <message>
        <source>Explain the terms</source>
        <translation>Begriffe erklären</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt&#xa0;…</translation>
    </message>
    <message>
        <source>Paused in epoch {} of {}</source>
        <translation>Pause in Epoche {} von {}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Vorbereitung&#xa0;…</translation>
    </message>
    <message>
        <source>Training, epoch {} of {}</source>
        <translation>Training, Epoche {} von {}</translation>
    </message>
    <message>
        <source>Adapting…</source>
        <translation>Anpassung&#xa0;…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ungespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Comparison paused</source>
        <translation>Vergleich angehalten</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
</context>
<context>
    <name>NetworkChooser</name>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Filter by name, kind or accuracy</source>
        <translation>Nach Name, Art oder Genauigkeit filtern</translation>
    </message>
    <message>
        <source>Filter the networks</source>
        <translation>Netze filtern</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a network in a file</source>
        <translation>Ein Netz aus einer Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>{} of {} chosen</source>
        <translation>{} von {} ausgewählt</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Views of Look inside</source>
        <translation>Ansichten des Einblicks</translation>
    </message>
    <message>
        <source>Draw a di&amp;git</source>
        <translation>&amp;Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Zur Zeichenfläche wechseln</translation>
    </message>
    <message>
        <source>O&amp;pen network…</source>
        <translation>Netz ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a network file</source>
        <translation>Eine Netzdatei öffnen</translation>
    </message>
    <message>
        <source>&amp;Layers as a table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the layers with their shapes and numbers of weights</source>
        <translation>Die Schichten mit ihren Formen und der Zahl ihrer Gewichte zeigen</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Each layer, and each value in it</source>
        <translation>Jede Schicht und jeder Wert darin</translation>
    </message>
    <message>
        <source>Here you see {}.</source>
        <translation>Hier ist {} zu sehen.</translation>
    </message>
    <message>
        <source>Why this digit?</source>
        <translation>Warum diese Ziffer?</translation>
    </message>
    <message>
        <source>The pixels that speak for one digit and against another</source>
        <translation>Die Pixel, die für eine Ziffer und gegen eine andere sprechen</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>Schritt von Hand</translation>
    </message>
    <message>
        <source>What flows back from the loss, and a step of the training on a copy</source>
        <translation>Was vom Verlust zurückfließt, und ein Trainingsschritt an einer Kopie</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>Edit kernels and switch off maps and units, on a copy of the network</source>
        <translation>Kernel ändern und Karten und Einheiten abschalten, an einer Kopie des Netzes</translation>
    </message>
    <message>
        <source>What would the network do without this map?</source>
        <translation>Was täte das Netz ohne diese Karte?</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Test images as points, your drawing among them, and what is nearest</source>
        <translation>Testbilder als Punkte, Ihre Zeichnung darunter und die nächsten Nachbarn</translation>
    </message>
    <message>
        <source>Who lives next door to your drawing?</source>
        <translation>Wer wohnt neben Ihrer Zeichnung?</translation>
    </message>
    <message>
        <source>Draw to fool</source>
        <translation>Überlisten</translation>
    </message>
    <message>
        <source>Change the drawing with little ink until another digit is read</source>
        <translation>Die Zeichnung mit wenig Tinte verändern, bis eine andere Ziffer gelesen wird</translation>
    </message>
    <message>
        <source>How little ink makes it another digit?</source>
        <translation>Wie wenig Tinte macht daraus eine andere Ziffer?</translation>
    </message>
    <message>
        <source>Draw to fool the network</source>
        <translation>Das Netz überlisten</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>The loss around the paths of two trainings, such as with and without Adam</source>
        <translation>Der Verlust um die Wege zweier Trainings, etwa mit und ohne Adam</translation>
    </message>
    <message>
        <source>Point at any epoch.</source>
        <translation>Zeigen Sie auf eine Epoche.</translation>
    </message>
    <message>
        <source>The landscape of the loss</source>
        <translation>Die Landschaft des Verlusts</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Watch a run learn: its networks from epoch to epoch</source>
        <translation>Einem Lauf beim Lernen zusehen: seine Netze von Epoche zu Epoche</translation>
    </message>
    <message>
        <source>Whose layers the table shows</source>
        <translation>Wessen Schichten die Tabelle zeigt</translation>
    </message>
    <message>
        <source>&amp;Kind of network</source>
        <translation>Netz&amp;typ</translation>
    </message>
    <message>
        <source>No network is open</source>
        <translation>Kein Netz ist geöffnet</translation>
    </message>
    <message>
        <source>Open one, or train one.</source>
        <translation>Öffnen oder trainieren Sie eins.</translation>
    </message>
    <message>
        <source>How {} reads your drawing</source>
        <translation>Wie {} Ihre Zeichnung liest</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>Noch gibt es keine Zeichnung.</translation>
    </message>
    <message>
        <source>Point at any pixel.</source>
        <translation>Zeigen Sie auf ein Pixel.</translation>
    </message>
    <message>
        <source>What would one step of the training change?</source>
        <translation>Was würde ein Schritt des Trainings ändern?</translation>
    </message>
    <message>
        <source>Point at any value. Enter or a click holds it.</source>
        <translation>Zeigen Sie auf einen Wert. Enter oder ein Klick hält ihn fest.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number between {} and {}.</source>
        <translation>Geben Sie eine Zahl zwischen {} und {} ein.</translation>
    </message>
    <message>
        <source>“{}” is not a number. Example: {}</source>
        <translation>„{}“ ist keine Zahl. Beispiel: {}</translation>
    </message>
    <message>
        <source>“{}” may mean {} or {}. Enter one of them.</source>
        <translation>„{}“ kann {} oder {} bedeuten. Geben Sie eins davon ein.</translation>
    </message>
    <message>
        <source>{} is out of range: enter {} to {}.</source>
        <translation>{} liegt außerhalb des Bereichs: {} bis {} eingeben.</translation>
    </message>
    <message>
        <source>{} is not a whole number.</source>
        <translation>{} ist keine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The first number has to be the smaller one.</source>
        <translation>Die erste Zahl muss die kleinere sein.</translation>
    </message>
</context>
<context>
    <name>OtherNetworkButton</name>
    <message>
        <source>Compare with a network</source>
        <translation>Mit einem Netz vergleichen</translation>
    </message>
</context>
<context>
    <name>OwnNetworks</name>
    <message>
        <source>My network</source>
        <translation>Mein Netz</translation>
    </message>
    <message>
        <source>Open a description of a network</source>
        <translation>Beschreibung eines Netzes öffnen</translation>
    </message>
    <message>
        <source>Descriptions of networks (*.toml)</source>
        <translation>Beschreibungen von Netzen (*.toml)</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>{} wird gelesen …</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} wurde nicht geschrieben: {}.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>{} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>{} is no text in UTF-8.</source>
        <translation>{} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>{} describes no network. {}</source>
        <translation>{} beschreibt kein Netz. {}</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>label a digit as {}</source>
        <translation>Ziffer als {}</translation>
    </message>
    <message>
        <source>remove a digit</source>
        <translation>Weglassen einer Ziffer</translation>
    </message>
</context>
<context>
    <name>PageOpener</name>
    <message>
        <source>Pages are read by networks of digits. Open one first.</source>
        <translation>Seiten werden von Netzen für Ziffern gelesen. Öffnen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Die Seite wird gelesen …</translation>
    </message>
    <message>
        <source>There are no digits on this page.</source>
        <translation>Auf dieser Seite sind keine Ziffern.</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>Picture of the page</source>
        <translation>Bild der Seite</translation>
    </message>
</context>
<context>
    <name>PageWindow</name>
    <message>
        <source>Page: {}</source>
        <translation>Seite: {}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Go to the next doubtful digit. The key {} confirms this one first.</source>
        <translation>Zur nächsten fraglichen Ziffer gehen. Die Taste {} bestätigt vorher diese.</translation>
    </message>
    <message>
        <source>&amp;Next doubtful</source>
        <translation>&amp;Nächste fragliche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers, a line for each row</source>
        <translation>Die Zahlen kopieren, eine Zeile je Reihe</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Save the numbers as text or as a table, or the picture with its answers</source>
        <translation>Die Zahlen als Text oder Tabelle speichern, oder das Bild mit den Antworten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Reihe</numerusform>
            <numerusform>%n Reihen</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {digits}</source>
        <translation>{rows}, {digits}</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n fraglich</numerusform>
            <numerusform>%n fraglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n digit(s) to &amp;My digits</source>
        <translation>
            <numerusform>%n Ziffer zu &amp;Meinen Ziffern</numerusform>
            <numerusform>%n Ziffern zu &amp;Meinen Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to &amp;My digits</source>
        <translation>Zu &amp;Meinen Ziffern hinzufügen</translation>
    </message>
    <message>
        <source>Digits that you have corrected or confirmed, so that the network can learn</source>
        <translation>Ziffern, die Sie korrigiert oder bestätigt haben, damit das Netz sie lernen kann</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Text, a line for each row (*.txt)</source>
        <translation>Text, eine Zeile je Reihe (*.txt)</translation>
    </message>
    <message>
        <source>Table of numbers (*.csv)</source>
        <translation>Tabelle der Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Picture with the answers (*.png)</source>
        <translation>Bild mit den Antworten (*.png)</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>Seite exportieren</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} wurde nicht geschrieben: {}.</translation>
    </message>
    <message>
        <source>Exported {}</source>
        <translation>{} exportiert</translation>
    </message>
    <message numerus="yes">
        <source>add %n digit(s) of a page</source>
        <translation>
            <numerusform>%n Ziffer einer Seite</numerusform>
            <numerusform>%n Ziffern einer Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n digit(s) to My digits</source>
        <translation>
            <numerusform>%n Ziffer zu Meinen Ziffern hinzugefügt</numerusform>
            <numerusform>%n Ziffern zu Meinen Ziffern hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Pairs, each at its best</source>
        <translation>Paare, jeder in Bestform</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>In percentage points, seed by seed</source>
        <translation>In Prozentpunkten, Startwert für Startwert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Where it holds 0, the seeds do not tell the two apart</source>
        <translation>Enthält es 0, sind die beiden mit diesen Startwerten nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source>{} minus {}</source>
        <translation>{} minus {}</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Pixels for {}</source>
        <translation>Pixel für {}</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vorsprung</translation>
    </message>
</context>
<context>
    <name>PictureInput</name>
    <message>
        <source>Reading {}…</source>
        <translation>{} wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>Bilder ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation>Bild einer Ziffer öffnen</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>In der Zwischenablage ist kein Bild</translation>
    </message>
    <message>
        <source>Only {} was opened, of {} files: drop one at a time</source>
        <translation>Nur {} wurde geöffnet, von {} Dateien: bitte einzeln ablegen</translation>
    </message>
    <message>
        <source>Only pictures, networks (.keras, .h5) and training data on this computer can be dropped here</source>
        <translation>Nur Bilder, Netze (.keras, .h5) und Trainingsdaten auf diesem Rechner können hier abgelegt werden</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Written just now with the seed {seed}, and always the same with it.</source>
        <translation>Soeben geschrieben mit dem Startwert {seed}, und mit ihm immer gleich.</translation>
    </message>
    <message>
        <source>An epoch of 240 images: batch {number} of 20, with 12 images, makes one step.</source>
        <translation>Eine Epoche von 240 Bildern: Batch {number} von 20, mit 12 Bildern, macht einen Schritt.</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Softmax-Regression</translation>
    </message>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>Accuracy on the test images of MNIST, rounded.</source>
        <translation>Genauigkeit auf den Testbildern von MNIST, gerundet.</translation>
    </message>
    <message>
        <source>The same image in eight epochs; move the slider for other random changes.</source>
        <translation>Dasselbe Bild in acht Epochen; der Regler ergibt andere zufällige Änderungen.</translation>
    </message>
    <message>
        <source>Wherever and however large it is drawn, the network gets nearly the same.</source>
        <translation>Wo und wie groß auch immer sie gezeichnet ist, das Netz erhält fast dasselbe.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation>Ort und Größe</translation>
    </message>
    <message>
        <source>The kernel adds the pixels of its lower row (blue) and subtracts those of its upper row (orange), so it finds upper edges.</source>
        <translation>Der Kernel addiert die Pixel seiner unteren Zeile (blau) und subtrahiert die seiner oberen (orange); so findet er obere Kanten.</translation>
    </message>
    <message>
        <source>With a border of {border}, a 3×3 kernel makes {result}×{result} of 6×6 pixels.</source>
        <translation>Mit einem Rand von {border} macht ein 3×3-Kernel {result}×{result} aus 6×6 Pixeln.</translation>
    </message>
    <message>
        <source>The largest number of each square is kept.</source>
        <translation>Die größte Zahl jedes Quadrats bleibt.</translation>
    </message>
    <message>
        <source>ReLU makes {relu} of {x}, and tanh makes {tanh}.</source>
        <translation>ReLU macht {relu} aus {x}, und tanh macht {tanh}.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>e to its power</source>
        <translation>e hoch Logit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Each power is divided by the sum of all three, {total}.</source>
        <translation>Jede Potenz wird durch die Summe aller drei geteilt, {total}.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>From the image to ten logits: C are convolutions, S poolings, then three fully connected layers; below are the sizes of the outputs.</source>
        <translation>Vom Bild zu zehn Logits: C sind Faltungen, S Poolings, dann drei vollverbundene Schichten; darunter stehen die Größen der Ausgaben.</translation>
    </message>
    <message>
        <source>Place of the kernel</source>
        <translation>Ort des Kernels</translation>
    </message>
    <message>
        <source>Width of the border</source>
        <translation>Breite des Rands</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Logit of A</source>
        <translation>Logit von A</translation>
    </message>
    <message>
        <source>At a rate of {rate} %, this step leaves out {count} of 24 features.</source>
        <translation>Bei einer Rate von {rate}&#xa0;% lässt dieser Schritt {count} von 24 Merkmalen weg.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>epochs →</source>
        <translation>Epochen →</translation>
    </message>
    <message>
        <source>A sketch of both losses: from the dashed line on, the network learns its images by heart.</source>
        <translation>Eine Skizze beider Verluste: Ab der gestrichelten Linie lernt das Netz seine Bilder auswendig.</translation>
    </message>
    <message>
        <source>Each of the 5 outputs is connected to each of the 24 inputs.</source>
        <translation>Jede der 5 Ausgaben ist mit jeder der 24 Eingaben verbunden.</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>after each step</source>
        <translation>nach jedem Schritt</translation>
    </message>
    <message>
        <source>Two weights, seen from above: the cross is where they should go.</source>
        <translation>Zwei Gewichte, von oben gesehen: Das Kreuz ist ihr Ziel.</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Dropout-Rate</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Temperature {number}: surer than before.</source>
        <translation>Temperatur {number}: sicherer als zuvor.</translation>
    </message>
    <message>
        <source>Temperature {number}: less sure than before.</source>
        <translation>Temperatur {number}: weniger sicher als zuvor.</translation>
    </message>
    <message>
        <source>Temperature {number} changes nothing.</source>
        <translation>Temperatur {number} ändert nichts.</translation>
    </message>
    <message>
        <source>Of 100 answers that a calibrated network gives with {share} %, about {share} are correct.</source>
        <translation>Von 100 Antworten, die ein kalibriertes Netz mit {share}&#xa0;% gibt, sind etwa {share} richtig.</translation>
    </message>
    <message>
        <source>↑ correct</source>
        <translation>↑ richtig</translation>
    </message>
    <message>
        <source>→ probability given</source>
        <translation>→ angegeben</translation>
    </message>
    <message>
        <source>Too sure: high probabilities are correct less often than they say.</source>
        <translation>Zu sicher: Hohe Wahrscheinlichkeiten sind seltener richtig, als sie sagen.</translation>
    </message>
    <message>
        <source>Too modest: high probabilities are correct more often than they say.</source>
        <translation>Zu bescheiden: Hohe Wahrscheinlichkeiten sind öfter richtig, als sie sagen.</translation>
    </message>
    <message>
        <source>Calibrated: the probabilities can be taken at their word.</source>
        <translation>Kalibriert: Man kann die Wahrscheinlichkeiten beim Wort nehmen.</translation>
    </message>
    <message>
        <source>99 % of {count} images: the true accuracy lies between {low} % and {high} %.</source>
        <translation>99&#xa0;% von {count} Bildern: Die wahre Genauigkeit liegt zwischen {low}&#xa0;% und {high}&#xa0;%.</translation>
    </message>
    <message>
        <source>only A correct: {count}</source>
        <translation>nur A richtig: {count}</translation>
    </message>
    <message>
        <source>only B correct: {count}</source>
        <translation>nur B richtig: {count}</translation>
    </message>
    <message>
        <source>A significant difference.</source>
        <translation>Ein signifikanter Unterschied.</translation>
    </message>
    <message>
        <source>Not a significant difference: tossed coins often fall like this.</source>
        <translation>Kein signifikanter Unterschied: Geworfene Münzen fallen oft so.</translation>
    </message>
    <message>
        <source>true digit</source>
        <translation>wahre Ziffer</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>100 images of each digit; three fours were read as 9.</source>
        <translation>100 Bilder jeder Ziffer; drei Vieren wurden als 9 gelesen.</translation>
    </message>
    <message>
        <source>Recall of 4: {right} of the {total} fours were read as 4.</source>
        <translation>Recall der 4: {right} der {total} Vieren wurden als 4 gelesen.</translation>
    </message>
    <message>
        <source>Precision of 4: {right} of the {total} images read as 4 are fours.</source>
        <translation>Präzision der 4: {right} der {total} als 4 gelesenen Bilder sind Vieren.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Selbstsicherheit</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Share of A</source>
        <translation>Anteil von A</translation>
    </message>
    <message>
        <source>If the correct digit gets {share} %, the loss of the image is {loss}.</source>
        <translation>Erhält die richtige Ziffer {share}&#xa0;%, so ist der Verlust des Bildes {loss}.</translation>
    </message>
    <message>
        <source>weight →</source>
        <translation>Gewicht →</translation>
    </message>
    <message>
        <source>loss ↑</source>
        <translation>Verlust ↑</translation>
    </message>
    <message>
        <source>After {count} of 12 steps. The flatter the valley, the shorter the step.</source>
        <translation>Nach {count} von 12 Schritten. Je flacher das Tal, desto kürzer der Schritt.</translation>
    </message>
    <message>
        <source>Learning rate {rate}: twelve steps do not get far.</source>
        <translation>Lernrate {rate}: Zwölf Schritte kommen nicht weit.</translation>
    </message>
    <message>
        <source>Learning rate {rate}: the steps reach the bottom.</source>
        <translation>Lernrate {rate}: Die Schritte erreichen den Grund.</translation>
    </message>
    <message>
        <source>Learning rate {rate}: the steps jump to and fro across the valley.</source>
        <translation>Lernrate {rate}: Die Schritte springen im Tal hin und her.</translation>
    </message>
    <message>
        <source>Learning rate {rate}: each jump is longer than the last; the loss grows.</source>
        <translation>Lernrate {rate}: Jeder Sprung ist weiter als der vorige; der Verlust wächst.</translation>
    </message>
    <message>
        <source>with momentum</source>
        <translation>mit Momentum</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>A long, narrow valley from above, after {count} of 12 steps.</source>
        <translation>Ein langes, enges Tal von oben, nach {count} von 12 Schritten.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>The learning rate from the first to the last step of a training.</source>
        <translation>Die Lernrate vom ersten bis zum letzten Schritt eines Trainings.</translation>
    </message>
    <message>
        <source>Probability of the correct digit</source>
        <translation>Wahrscheinlichkeit der richtigen Ziffer</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
</context>
<context>
    <name>PixelsMenu</name>
    <message>
        <source>Pi&amp;xels</source>
        <translation>Pi&amp;xel</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>A margin of two pixels around the image</source>
        <translation>Ein Rand von zwei Pixeln um das Bild</translation>
    </message>
    <message>
        <source>The image enlarged to 32×32</source>
        <translation>Das Bild auf 32×32 vergrößert</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
</context>
<context>
    <name>PlaneView</name>
    <message>
        <source>The class that is blue, and ahead at the right</source>
        <translation>Die Klasse, die blau ist und rechts vorn liegt</translation>
    </message>
    <message>
        <source>The class that is orange, and ahead at the left</source>
        <translation>Die Klasse, die orange ist und links vorn liegt</translation>
    </message>
    <message>
        <source>B&amp;lue</source>
        <translation>B&amp;lau</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>Bo&amp;rder of two</source>
        <translation>&amp;Grenze zweier</translation>
    </message>
    <message>
        <source>The plane in which the border between both is a straight line</source>
        <translation>Die Ebene, in der die Grenze zwischen beiden eine Gerade ist</translation>
    </message>
    <message>
        <source>Map of &amp;all</source>
        <translation>&amp;Karte aller</translation>
    </message>
    <message>
        <source>The plane of the largest spread of all classes</source>
        <translation>Die Ebene der größten Streuung aller Klassen</translation>
    </message>
    <message>
        <source>Test images as points</source>
        <translation>Testbilder als Punkte</translation>
    </message>
    <message>
        <source>Nearest training images by features</source>
        <translation>Nächste Trainingsbilder nach Merkmalen</translation>
    </message>
    <message>
        <source>Nearest training images by pixels</source>
        <translation>Nächste Trainingsbilder nach Pixeln</translation>
    </message>
    <message>
        <source>Reading the test images…</source>
        <translation>Die Testbilder werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>No images of this network’s classes are on this computer.</source>
        <translation>Auf diesem Rechner sind keine Bilder mit den Klassen dieses Netzes.</translation>
    </message>
    <message>
        <source>{} digits of a simulated pen</source>
        <translation>{} Ziffern eines simulierten Stifts</translation>
    </message>
    <message>
        <source>{} test images of {}</source>
        <translation>{} Testbilder von {}</translation>
    </message>
    <message>
        <source>Features: {}. Points: {}.</source>
        <translation>Merkmale: {}. Punkte: {}.</translation>
    </message>
    <message>
        <source>Weights: {}, in training.</source>
        <translation>Gewichte: {}, im Training.</translation>
    </message>
    <message>
        <source>To the right: the score of {} less that of {}, exactly, so their border is a straight line. Upwards: the largest spread that remains.</source>
        <translation>Nach rechts: der Score von {} weniger dem von {}, exakt; ihre Grenze ist also eine Gerade. Nach oben: die größte übrige Streuung.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on the wrong side.</source>
        <translation>
            <numerusform>%n Punkt auf der falschen Seite.</numerusform>
            <numerusform>%n Punkte auf der falschen Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both directions hold {} of the spread; what is apart may lie on one spot here.</source>
        <translation>Beide Richtungen enthalten {} der Streuung; was weit auseinander ist, kann hier auf einem Fleck liegen.</translation>
    </message>
    <message>
        <source>Weights: {}.</source>
        <translation>Gewichte: {}.</translation>
    </message>
    <message>
        <source>the pixels, as there is no hidden layer</source>
        <translation>die Pixel, denn es gibt keine verborgene Schicht</translation>
    </message>
    <message>
        <source>the scores</source>
        <translation>die Scores</translation>
    </message>
    <message>
        <source>The two directions in which the features are spread the most (PCA) hold {} of the spread. Distances on such a map mislead.</source>
        <translation>Die zwei Richtungen, in denen die Merkmale am meisten streuen (PCA), enthalten {} der Streuung. Abstände auf einer solchen Karte täuschen.</translation>
    </message>
    <message>
        <source>{} of the points have neighbours that are mostly of another class.</source>
        <translation>{} der Punkte haben Nachbarn, die meist zu einer anderen Klasse gehören.</translation>
    </message>
    <message>
        <source>Your drawing (large dot): the score of {} is {} above that of {}.</source>
        <translation>Ihre Zeichnung (großer Punkt): Der Score von {} liegt {} über dem von {}.</translation>
    </message>
    <message>
        <source>Your drawing (large dot): the score of {} is {} below that of {}.</source>
        <translation>Ihre Zeichnung (großer Punkt): Der Score von {} liegt {} unter dem von {}.</translation>
    </message>
    <message>
        <source>Point at a dot to see its image. A click puts it on the canvas.</source>
        <translation>Zeigen Sie auf einen Punkt, um sein Bild zu sehen. Ein Klick bringt es auf die Zeichenfläche.</translation>
    </message>
    <message>
        <source>Test image: label {}, read as {}.</source>
        <translation>Testbild: Label {}, gelesen als {}.</translation>
    </message>
    <message>
        <source>Nearest training images: there is no drawing yet.</source>
        <translation>Nächste Trainingsbilder: Es gibt noch keine Zeichnung.</translation>
    </message>
    <message>
        <source>Nearest of {} training images by pixels</source>
        <translation>Die nächsten von {} Trainingsbildern nach Pixeln</translation>
    </message>
    <message>
        <source>Nearest of {} training images by features: {}</source>
        <translation>Die nächsten von {} Trainingsbildern nach Merkmalen: {}</translation>
    </message>
    <message>
        <source>Nearest by features: when the weights come to rest</source>
        <translation>Nächste nach Merkmalen: wenn die Gewichte zur Ruhe kommen</translation>
    </message>
    <message>
        <source>Nearest by features: {} of the training images are read</source>
        <translation>Nächste nach Merkmalen: {} der Trainingsbilder sind gelesen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language can be changed when no training is running.</source>
        <translation>Die Sprache lässt sich ändern, wenn kein Training läuft.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation>Schrift&amp;größe</translation>
    </message>
</context>
<context>
    <name>PresetCards</name>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Your own settings, under Advanced.</source>
        <translation>Ihre eigenen Einstellungen, unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation>Andere Netze</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>No drawing</source>
        <translation>Keine Zeichnung</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ran&amp;k this layer</source>
        <translation>Rang&amp;liste der Schicht</translation>
    </message>
    <message>
        <source>Switch each map or unit of the layer off, one by one, and read images again</source>
        <translation>Jede Karte oder Einheit der Schicht einzeln abschalten und Bilder neu lesen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The map or unit that is switched off</source>
        <translation>Die Karte oder Einheit, die abgeschaltet ist</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <source>Percentage points of the network’s own accuracy</source>
        <translation>Prozentpunkte der Genauigkeit des Netzes selbst</translation>
    </message>
    <message>
        <source>What each map or unit costs</source>
        <translation>Was jede Karte oder Einheit kostet</translation>
    </message>
    <message>
        <source>What does each map or unit contribute?</source>
        <translation>Was trägt jede Karte oder Einheit bei?</translation>
    </message>
    <message>
        <source>{}: reading…</source>
        <translation>{}: wird gelesen …</translation>
    </message>
    <message>
        <source>{}, of {} images</source>
        <translation>{}, von {} Bildern</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>No network open</source>
        <translation>Kein Netz geöffnet</translation>
    </message>
    <message>
        <source>Digit {} of {}</source>
        <translation>Ziffer {} von {}</translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Restore the drawing and reopen the unsaved networks</source>
        <translation>Die Zeichnung wiederherstellen und die nicht gespeicherten Netze wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Delete the unsaved work</source>
        <translation>Die nicht gespeicherte Arbeit löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n Zeichnung</numerusform>
            <numerusform>%n Zeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n Netz</numerusform>
            <numerusform>%n Netze</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved work from {}: {}.</source>
        <translation>Nicht gespeicherte Arbeit ({}): {}.</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>Reading unsaved work…</source>
        <translation>Nicht gespeicherte Arbeit wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The damaged copy is in {}.</source>
        <translation>Die beschädigte Kopie ist in {}.</translation>
    </message>
    <message>
        <source>Restored the unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederhergestellt</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>Nichts ließ sich wiederherstellen</translation>
    </message>
</context>
<context>
    <name>RelabelPopup</name>
    <message>
        <source>Change the label to</source>
        <translation>Label ändern in</translation>
    </message>
    <message>
        <source>Label as {}</source>
        <translation>Label {} geben</translation>
    </message>
</context>
<context>
    <name>ReproductionPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the table as Markdown (to the clipboard)</source>
        <translation>Die Tabelle als Markdown kopieren (in die Zwischenablage)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save the table as Markdown, CSV or JSON</source>
        <translation>Die Tabelle als Markdown, CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Copied the table as Markdown</source>
        <translation>Tabelle als Markdown kopiert</translation>
    </message>
    <message>
        <source>Table in Markdown (*.md)</source>
        <translation>Tabelle in Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table as CSV (*.csv)</source>
        <translation>Tabelle als CSV (*.csv)</translation>
    </message>
    <message>
        <source>All figures as JSON (*.json)</source>
        <translation>Alle Zahlen als JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
</context>
<context>
    <name>ReproductionStart</name>
    <message>
        <source>Reproduce the tutorial</source>
        <translation>Tutorial reproduzieren</translation>
    </message>
    <message>
        <source>Back to the curves</source>
        <translation>Zu den Kurven</translation>
    </message>
    <message>
        <source>Show the curves</source>
        <translation>Die Kurven zeigen</translation>
    </message>
    <message>
        <source>“Convolutional Neural Network for Handwritten Digits Recognition” builds LeNet-5, after LeCun and others (1998), in TensorFlow. Its four experiments are trained here with its settings, each with several seeds, and its claims are checked.</source>
        <translation>„Convolutional Neural Network for Handwritten Digits Recognition“ baut LeNet-5, nach LeCun und anderen (1998), in TensorFlow. Seine vier Experimente werden hier mit seinen Einstellungen trainiert, jedes mit mehreren Startwerten, und seine Behauptungen werden geprüft.</translation>
    </message>
    <message>
        <source>Train each experiment this many times, each time with another seed</source>
        <translation>Jedes Experiment so oft trainieren, jedes Mal mit einem anderen Startwert</translation>
    </message>
    <message>
        <source>Seed&amp;s</source>
        <translation>&amp;Startwerte</translation>
    </message>
    <message>
        <source>Repro&amp;duce</source>
        <translation>&amp;Reproduzieren</translation>
    </message>
    <message>
        <source>{}. The tutorial claims {}.</source>
        <translation>{}. Das Tutorial behauptet {}.</translation>
    </message>
    <message>
        <source>{} at {}, batches of {}, {} epochs</source>
        <translation>{} mit {}, Batches zu {}, {} Epochen</translation>
    </message>
    <message>
        <source>{}, {} of the features dropped</source>
        <translation>{}, {} der Merkmale weggelassen</translation>
    </message>
    <message>
        <source>Train the chosen experiments of the tutorial, and compare with its claims</source>
        <translation>Die gewählten Experimente des Tutorials trainieren und mit seinen Behauptungen vergleichen</translation>
    </message>
    <message>
        <source>{} trainings, about {} on this machine. Trainings that are recorded already are not repeated; stop at any time, and continue later.</source>
        <translation>{} Trainings, etwa {} auf diesem Rechner. Schon aufgezeichnete Trainings werden nicht wiederholt; Sie können jederzeit stoppen und später weitermachen.</translation>
    </message>
    <message>
        <source>Choose at least one experiment.</source>
        <translation>Wählen Sie mindestens ein Experiment.</translation>
    </message>
</context>
<context>
    <name>ReproductionTable</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Das Training</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>The accuracy that the tutorial claims</source>
        <translation>Die Genauigkeit, die das Tutorial behauptet</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>The mean accuracy over the seeds trained so far</source>
        <translation>Die mittlere Genauigkeit über die bisher trainierten Startwerte</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>95 % confidence interval of the mean over seeds; of one seed, of its test accuracy</source>
        <translation>95-%-Konfidenzintervall des Mittels über die Startwerte; bei einem Startwert das seiner Testgenauigkeit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Measured minus claimed, in percentage points</source>
        <translation>Gemessen minus behauptet, in Prozentpunkten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The mean time of a training</source>
        <translation>Die mittlere Zeit eines Trainings</translation>
    </message>
    <message>
        <source>The tutorial&apos;s claims, and what was measured here</source>
        <translation>Die Behauptungen des Tutorials und was hier gemessen wurde</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>&amp;Draw with it</source>
        <translation>Damit &amp;zeichnen</translation>
    </message>
    <message>
        <source>Let this network read what you draw</source>
        <translation>Dieses Netz lesen lassen, was Sie zeichnen</translation>
    </message>
    <message>
        <source>See its &amp;mistakes</source>
        <translation>Se&amp;ine Fehler ansehen</translation>
    </message>
    <message>
        <source>Test it, and see the images that it misreads</source>
        <translation>Es testen und die Bilder sehen, die es falsch liest</translation>
    </message>
    <message>
        <source>&amp;Compare with the run before</source>
        <translation>Mit vorigem Lauf verglei&amp;chen</translation>
    </message>
    <message>
        <source>Show the curves of the run before in the same plots</source>
        <translation>Die Kurven des vorigen Laufs in denselben Diagrammen zeigen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save this network</source>
        <translation>Dieses Netz speichern</translation>
    </message>
    <message>
        <source>{}: {} epochs in {}</source>
        <translation>{}: {} Epochen in {}</translation>
    </message>
    <message>
        <source>{}: 1 epoch in {}</source>
        <translation>{}: 1 Epoche in {}</translation>
    </message>
    <message>
        <source>of the {} test images are read correctly, though it has never seen them. On other images of this kind it would be {} to {} %, in 19 of 20 such tests.</source>
        <translation>der {} Testbilder werden richtig gelesen, obwohl das Netz sie nie gesehen hat. Bei anderen Bildern dieser Art wären es {} bis {}&#xa0;%, in 19 von 20 solchen Tests.</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergiert</translation>
    </message>
    <message>
        <source>The loss grew without bound. Try a smaller learning rate, a larger batch, or Adam.</source>
        <translation>Der Verlust wuchs ins Unendliche. Versuchen Sie eine kleinere Lernrate, einen größeren Batch oder Adam.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The first epoch was not completed.</source>
        <translation>Die erste Epoche wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>of the {} validation images were read correctly after the last complete epoch. The training was stopped; resume it under All runs.</source>
        <translation>der {} Validierungsbilder wurden nach der letzten vollständigen Epoche richtig gelesen. Das Training wurde gestoppt; unter „Alle Läufe“ lässt es sich fortsetzen.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Current network</source>
        <translation>Aktuelles Netz</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Trained this session</source>
        <translation>In dieser Sitzung trainiert</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No network matches.</source>
        <translation>Kein Netz passt.</translation>
    </message>
</context>
<context>
    <name>RunBoxes</name>
    <message>
        <source>no other</source>
        <translation>kein anderer</translation>
    </message>
    <message>
        <source>choose another…</source>
        <translation>anderen wählen&#xa0;…</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Back to the curves</source>
        <translation>Zu den Kurven</translation>
    </message>
    <message>
        <source>Show the curves</source>
        <translation>Die Kurven zeigen</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause after the epochs under way, or go on</source>
        <translation>Nach den laufenden Epochen anhalten, oder fortfahren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop, and keep what has ended</source>
        <translation>Stoppen und behalten, was beendet ist</translation>
    </message>
    <message>
        <source>{}: epoch {} of {}</source>
        <translation>{}: Epoche {} von {}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tick to show the curves; double-click or F2 to rename</source>
        <translation>Ankreuzen zeigt die Kurven; Doppelklick oder F2 benennt um</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Finished, stopped, interrupted, running</source>
        <translation>Fertig, gestoppt, unterbrochen, läuft</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs trained, of those planned</source>
        <translation>Trainierte Epochen, von den geplanten</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>The best accuracy on the validation images</source>
        <translation>Die beste Genauigkeit auf den Validierungsbildern</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The accuracy on the test images, read once, after the last epoch</source>
        <translation>Die Genauigkeit auf den Testbildern, die einmal gelesen werden, nach der letzten Epoche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The time spent training</source>
        <translation>Die Zeit, die das Training brauchte</translation>
    </message>
    <message>
        <source>{} adapted to your digits: {} of {} read correctly, {} before</source>
        <translation>{}, an Ihre Ziffern angepasst: {} von {} richtig gelesen, vorher {}</translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>Startwert {}</translation>
    </message>
    <message>
        <source>{}, {} images</source>
        <translation>{}, {} Bilder</translation>
    </message>
    <message>
        <source>augmented</source>
        <translation>augmentiert</translation>
    </message>
    <message>
        <source>averaged weights</source>
        <translation>gemittelte Gewichte</translation>
    </message>
    <message>
        <source>best epoch {}</source>
        <translation>beste Epoche {}</translation>
    </message>
    <message>
        <source>test 95 % interval {}–{} %</source>
        <translation>Test: 95-%-Intervall {}–{}&#xa0;%</translation>
    </message>
    <message>
        <source>started {}</source>
        <translation>begonnen {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>unreadable: {}</source>
        <translation>unlesbar: {}</translation>
    </message>
    <message>
        <source>{} The folder {} was left unchanged.</source>
        <translation>{} Der Ordner {} wurde unverändert gelassen.</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Choose the curves that are drawn of each ticked run</source>
        <translation>Wählen, welche Kurven jedes angekreuzten Laufs gezeichnet werden</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save the curves of the ticked runs as CSV, or the plots as PNG or SVG</source>
        <translation>Die Kurven der angekreuzten Läufe als CSV speichern oder die Diagramme als PNG oder SVG</translation>
    </message>
    <message>
        <source>&amp;Kind of curves</source>
        <translation>Art der &amp;Kurven</translation>
    </message>
    <message>
        <source>Validation, each epoch</source>
        <translation>Validierung, je Epoche</translation>
    </message>
    <message>
        <source>Training, each epoch</source>
        <translation>Training, je Epoche</translation>
    </message>
    <message>
        <source>Training, each batch, smoothed</source>
        <translation>Training, je Batch, geglättet</translation>
    </message>
</context>
<context>
    <name>RunsStrip</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>None yet. Every training is kept here.</source>
        <translation>Noch keine. Jedes Training bleibt hier.</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>Show the curves of this run in the plots above</source>
        <translation>Die Kurven dieses Laufs in den Diagrammen oben zeigen</translation>
    </message>
    <message>
        <source>A&amp;ll runs</source>
        <translation>Alle &amp;Läufe</translation>
    </message>
    <message>
        <source>Show all runs: open, resume, rename, delete, export</source>
        <translation>Alle Läufe zeigen: öffnen, fortsetzen, umbenennen, löschen, exportieren</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>{}: {}, {}</source>
        <translation>{}: {}, {}</translation>
    </message>
    <message>
        <source>{}: {}, in training</source>
        <translation>{}: {}, im Training</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>No runs yet. Trainings appear here automatically.</source>
        <translation>Noch keine Läufe. Trainings erscheinen hier automatisch.</translation>
    </message>
</context>
<context>
    <name>RunsTools</name>
    <message>
        <source>&amp;Open network</source>
        <translation>Netz ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Use its network to read your drawing</source>
        <translation>Sein Netz Ihre Zeichnung lesen lassen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Continue after the last complete epoch, with the same result as without a break</source>
        <translation>Nach der letzten vollständigen Epoche weitermachen, mit demselben Ergebnis wie ohne Pause</translation>
    </message>
    <message>
        <source>Reuse &amp;settings</source>
        <translation>Ein&amp;stellungen nutzen</translation>
    </message>
    <message>
        <source>Put its settings into the form, under Advanced</source>
        <translation>Seine Einstellungen ins Formular unter „Erweitert“ übernehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Take its network or its training away, for your own code or another program</source>
        <translation>Das Netz oder das Training mitnehmen, für eigenen Code oder ein anderes Programm</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move the selected runs to the bin</source>
        <translation>Die ausgewählten Läufe in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Das letzte Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Empty bin…</source>
        <translation>Papierkorb leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Permanently delete the runs in the bin</source>
        <translation>Die Läufe im Papierkorb endgültig löschen</translation>
    </message>
    <message>
        <source>Disk limit for the networks of all epochs, 0.25 MB each. The oldest are removed first; the last and the best of each run stay.</source>
        <translation>Speichergrenze für die Netze aller Epochen, je 0,25 MB. Die ältesten werden zuerst entfernt; das letzte und das beste jedes Laufs bleiben.</translation>
    </message>
    <message>
        <source>Epoch checkpoints, at most</source>
        <translation>Checkpoints, höchstens</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
</context>
<context>
    <name>Scatter</name>
    <message>
        <source>{} ahead</source>
        <translation>{} liegt vorn</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Between {} and {} %</source>
        <translation>Zwischen {} und {}&#xa0;%</translation>
    </message>
    <message>
        <source>Between {} and {} % (95 % confidence)</source>
        <translation>Zwischen {} und {}&#xa0;% (Konfidenz 95&#xa0;%)</translation>
    </message>
    <message>
        <source>Between {} and {} % (95 % confidence, few images)</source>
        <translation>Zwischen {} und {}&#xa0;% (Konfidenz 95&#xa0;%, wenige Bilder)</translation>
    </message>
    <message>
        <source>{}: {} in {}</source>
        <translation>{}: {} auf {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} correct. {}. {}.</source>
        <translation>{} richtig. {}. {}.</translation>
    </message>
    <message>
        <source>no mistakes</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>{} of your digits</source>
        <translation>{} Ihrer Ziffern</translation>
    </message>
    <message>
        <source>{} test images of {}</source>
        <translation>{} Testbilder von {}</translation>
    </message>
    <message>
        <source>{} validation images of {}</source>
        <translation>{} Validierungsbilder von {}</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <source>Read correctly by the copy</source>
        <translation>Richtig gelesen von der Kopie</translation>
    </message>
    <message>
        <source>No images of this network’s classes are on this computer.</source>
        <translation>Auf diesem Rechner sind keine Bilder mit den Klassen dieses Netzes.</translation>
    </message>
    <message>
        <source>of {} digits that a simulated pen wrote</source>
        <translation>von {} Ziffern eines simulierten Stifts</translation>
    </message>
    <message>
        <source>of {} test images of {}</source>
        <translation>von {} Testbildern von {}</translation>
    </message>
    <message>
        <source>{}; the network itself: {}</source>
        <translation>{}; das Netz selbst: {}</translation>
    </message>
    <message>
        <source>Each image is read as before.</source>
        <translation>Jedes Bild wird wie zuvor gelesen.</translation>
    </message>
    <message>
        <source>{} images only the network itself reads correctly, {} only the copy.</source>
        <translation>{} Bilder liest nur das Netz selbst richtig, {} nur die Kopie.</translation>
    </message>
    <message>
        <source>This may be chance ({}, McNemar).</source>
        <translation>Das kann Zufall sein ({}, McNemar).</translation>
    </message>
    <message>
        <source>This is more than chance ({}, McNemar).</source>
        <translation>Das ist mehr als Zufall ({}, McNemar).</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Write the digit of each row into its ten boxes. Then photograph the whole sheet.</source>
        <translation>Schreiben Sie die Ziffer jeder Reihe in ihre zehn Kästchen. Fotografieren Sie dann den ganzen Bogen.</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Digits of the sheet</source>
        <translation>Ziffern des Bogens</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>checked by you</source>
        <translation>von Ihnen geprüft</translation>
    </message>
    <message>
        <source>the network reads it as {}</source>
        <translation>das Netz liest {}</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Sheet</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Each row has the digit that was printed beside it.</source>
        <translation>Jede Reihe hat die Ziffer, die daneben gedruckt ist.</translation>
    </message>
    <message>
        <source>A dashed frame marks what the network reads as another digit.</source>
        <translation>Ein gestrichelter Rahmen zeigt, was das Netz als andere Ziffer liest.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Wrong? It is a…</source>
        <translation>Falsch? Es ist eine …</translation>
    </message>
    <message>
        <source>This is {}</source>
        <translation>Das ist {}</translation>
    </message>
    <message>
        <source>&amp;Next doubtful</source>
        <translation>&amp;Nächste fragliche</translation>
    </message>
    <message>
        <source>Go to the next digit that the network reads otherwise</source>
        <translation>Zur nächsten Ziffer gehen, die das Netz anders liest</translation>
    </message>
    <message>
        <source>&amp;Take again</source>
        <translation>&amp;Wieder nehmen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Take this digit again</source>
        <translation>Diese Ziffer wieder nehmen</translation>
    </message>
    <message>
        <source>Leave this digit out</source>
        <translation>Diese Ziffer weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) of 100</source>
        <translation>
            <numerusform>%n Ziffer von 100</numerusform>
            <numerusform>%n Ziffern von 100</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n digit(s) to My digits</source>
        <translation>
            <numerusform>%n Ziffer zu Meinen Ziffern &amp;hinzufügen</numerusform>
            <numerusform>%n Ziffern zu Meinen Ziffern &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n digit(s) of a sheet</source>
        <translation>
            <numerusform>%n Ziffer eines Bogens</numerusform>
            <numerusform>%n Ziffern eines Bogens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n digit(s) to My digits</source>
        <translation>
            <numerusform>%n Ziffer zu Meinen Ziffern hinzugefügt</numerusform>
            <numerusform>%n Ziffern zu Meinen Ziffern hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>digits</source>
        <translation>ziffern</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Bogen drucken</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} wurde nicht geschrieben: {}.</translation>
    </message>
    <message>
        <source>{} is written; print it in its full size</source>
        <translation>{} ist geschrieben; drucken Sie es in voller Größe</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>Bilder ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open the picture of a sheet</source>
        <translation>Bild eines Bogens öffnen</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Der Bogen wird gelesen …</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>StartMenu</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The current network, {}</source>
        <translation>Das aktuelle Netz, {}</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Keine Schichten</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mein Netz</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Save in a file…</source>
        <translation>In einer Datei speichern …</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Gradient at each layer</source>
        <translation>Gradient an jeder Schicht</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far the step goes along the gradient</source>
        <translation>Wie weit der Schritt entlang des Gradienten geht</translation>
    </message>
    <message>
        <source>Line: the measured loss of the batch. Dashes: what the gradient promises.</source>
        <translation>Linie: der gemessene Verlust des Batches. Gestrichelt: was der Gradient verspricht.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>The length of the gradient at the layer’s weights</source>
        <translation>Die Länge des Gradienten an den Gewichten der Schicht</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>The length of the step, over that of the weights</source>
        <translation>Die Länge des Schritts, geteilt durch die der Gewichte</translation>
    </message>
    <message>
        <source>Gradient and update of each layer</source>
        <translation>Gradient und Änderung jeder Schicht</translation>
    </message>
    <message>
        <source>Accuracy after each step</source>
        <translation>Genauigkeit nach jedem Schritt</translation>
    </message>
    <message>
        <source>The loss of the batch along the step</source>
        <translation>Der Verlust des Batches entlang des Schritts</translation>
    </message>
    <message>
        <source>Test images read correctly after each step</source>
        <translation>Richtig gelesene Testbilder nach jedem Schritt</translation>
    </message>
    <message>
        <source>The digit that the drawing is meant to be</source>
        <translation>Die Ziffer, die die Zeichnung sein soll</translation>
    </message>
    <message>
        <source>The drawing, and random training images beside it</source>
        <translation>Die Zeichnung und zufällige Trainingsbilder dazu</translation>
    </message>
    <message>
        <source>L&amp;abel</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>Bat&amp;ch</source>
        <translation>Ba&amp;tch</translation>
    </message>
    <message>
        <source>Take the &amp;step</source>
        <translation>&amp;Schritt ausführen</translation>
    </message>
    <message>
        <source>Change the weights of a copy, and read test images again</source>
        <translation>Die Gewichte einer Kopie ändern und Testbilder erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Go back to before the last step</source>
        <translation>Zum Stand vor dem letzten Schritt zurückkehren</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Von vorn</translation>
    </message>
    <message>
        <source>Begin anew with the network</source>
        <translation>Mit dem Netz neu beginnen</translation>
    </message>
    <message>
        <source>Use this cop&amp;y</source>
        <translation>&amp;Kopie verwenden</translation>
    </message>
    <message>
        <source>Make the copy the current network, not saved yet</source>
        <translation>Die Kopie zum aktuellen Netz machen, noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>{}, %n step(s) by hand</source>
        <translation>
            <numerusform>{}, %n Schritt von Hand</numerusform>
            <numerusform>{}, %n Schritte von Hand</numerusform>
        </translation>
    </message>
    <message>
        <source>The batches have digits, and this network has other classes.</source>
        <translation>Die Batches enthalten Ziffern, und dieses Netz hat andere Klassen.</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>Es gibt noch keine Zeichnung.</translation>
    </message>
    <message>
        <source>Following the gradient back…</source>
        <translation>Der Gradient wird zurückverfolgt&#xa0;…</translation>
    </message>
    <message>
        <source>Blue is to grow, orange to shrink, for the loss to fall: the negative gradient, from the output, where it is label less probability (y − p), back to the image.</source>
        <translation>Blaues soll wachsen, Orangefarbenes schrumpfen, damit der Verlust sinkt: der negative Gradient, von der Ausgabe, wo er Label minus Wahrscheinlichkeit ist (y − p), zurück bis zum Bild.</translation>
    </message>
    <message>
        <source>A step changes the weights of a copy, to make the batch’s loss fall.</source>
        <translation>Ein Schritt ändert die Gewichte einer Kopie, damit der Verlust des Batches sinkt.</translation>
    </message>
    <message numerus="yes">
        <source>A copy after %n step(s); the network itself stays as it is.</source>
        <translation>
            <numerusform>Eine Kopie nach %n Schritt; das Netz selbst bleibt, wie es ist.</numerusform>
            <numerusform>Eine Kopie nach %n Schritten; das Netz selbst bleibt, wie es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rate {}: a loss of {} becomes {}; the straight line promises {}.</source>
        <translation>Lernrate {}: Aus einem Verlust von {} wird {}; die Gerade verspricht {}.</translation>
    </message>
    <message>
        <source>{count} of {title}’s test images</source>
        <translation>{count} Testbildern von {title}</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} Ziffern</translation>
    </message>
    <message>
        <source>{} of {} are read correctly.</source>
        <translation>{} von {} werden richtig gelesen.</translation>
    </message>
    <message>
        <source>{} of {} are read correctly; {} before the first step.</source>
        <translation>{} von {} werden richtig gelesen; {} vor dem ersten Schritt.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>take a step</source>
        <translation>Schritt ausführen</translation>
    </message>
</context>
<context>
    <name>SweepChoice</name>
    <message>
        <source>Compare settings</source>
        <translation>Einstellungen vergleichen</translation>
    </message>
    <message>
        <source>Back to the curves</source>
        <translation>Zu den Kurven</translation>
    </message>
    <message>
        <source>Show the curves</source>
        <translation>Die Kurven zeigen</translation>
    </message>
    <message>
        <source>Which optimizer is better depends on its learning rate, and on chance. Here many trainings run side by side, with several seeds, and each is judged at its best.</source>
        <translation>Welcher Optimierer besser ist, hängt von seiner Lernrate ab, und vom Zufall. Hier laufen viele Trainings nebeneinander, mit mehreren Startwerten, und jeder wird in Bestform beurteilt.</translation>
    </message>
    <message>
        <source>The tutorial, fairly</source>
        <translation>Das Tutorial, fair verglichen</translation>
    </message>
    <message>
        <source>Dropout from 0 to 0.6</source>
        <translation>Dropout von 0 bis 0,6</translation>
    </message>
    <message>
        <source>Batch size against learning rate</source>
        <translation>Batchgröße gegen Lernrate</translation>
    </message>
    <message>
        <source>Choose what varies</source>
        <translation>Selbst wählen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Start comparing</source>
        <translation>Vergleich starten</translation>
    </message>
    <message>
        <source>Train each combination this many times</source>
        <translation>Jede Kombination so oft trainieren</translation>
    </message>
    <message>
        <source>each combination</source>
        <translation>jede Kombination</translation>
    </message>
    <message>
        <source>some at random</source>
        <translation>einige zufällig</translation>
    </message>
    <message>
        <source>halve them by rounds</source>
        <translation>in Runden halbieren</translation>
    </message>
    <message>
        <source>Halving trains all for a few epochs, and the best third three times as long, up to twice</source>
        <translation>Das Halbieren trainiert alle über wenige Epochen und das beste Drittel dreimal so lang, bis zu zweimal</translation>
    </message>
    <message>
        <source>Number of combinations</source>
        <translation>Anzahl der Kombinationen</translation>
    </message>
    <message>
        <source>Train what is missing; what is recorded is not trained again</source>
        <translation>Fehlendes trainieren; was aufgezeichnet ist, wird nicht wiederholt</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>A network that is trained further cannot be compared; choose another one under Advanced.</source>
        <translation>Ein weitertrainiertes Netz lässt sich nicht vergleichen; wählen Sie unter Erweitert ein anderes.</translation>
    </message>
    <message>
        <source>All else is as set at the left: {}.</source>
        <translation>Alles andere wie links eingestellt: {}.</translation>
    </message>
    <message>
        <source>{} trainings, and all are recorded: {}.</source>
        <translation>{} Trainings, alle sind aufgezeichnet: {}.</translation>
    </message>
    <message>
        <source>{} trainings: {}. {} of them are recorded; the rest takes about {}.</source>
        <translation>{} Trainings: {}. {} davon sind aufgezeichnet; der Rest dauert etwa {}.</translation>
    </message>
    <message>
        <source>{} trainings: {}. About {} on this machine; pause or stop at any time.</source>
        <translation>{} Trainings: {}. Etwa {} auf diesem Rechner; jederzeit anzuhalten oder zu stoppen.</translation>
    </message>
</context>
<context>
    <name>SweepPanels</name>
    <message>
        <source>Each at its best</source>
        <translation>Jeder in Bestform</translation>
    </message>
    <message>
        <source>Each at its best, on the test images</source>
        <translation>Jeder in Bestform, auf den Testbildern</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss on the validation images</source>
        <translation>Verlust auf den Validierungsbildern</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>Genauigkeit auf den Testbildern</translation>
    </message>
    <message>
        <source>{}, {} {}</source>
        <translation>{}, {} {}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Accuracy on the test images, in %</source>
        <translation>Genauigkeit auf den Testbildern, in %</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>noch nicht trainiert</translation>
    </message>
    <message>
        <source>95 % interval {} to {}</source>
        <translation>95-%-Intervall {} bis {}</translation>
    </message>
    <message>
        <source>{} diverged</source>
        <translation>{} divergiert</translation>
    </message>
    <message>
        <source>There is nothing to show before the first training has ended.</source>
        <translation>Vor dem Ende des ersten Trainings gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>{} of {} trainings on {}. Dots are seeds, bars 95 % intervals of the mean; a ring marks the best by the validation images, and a cross what diverged.</source>
        <translation>{} von {} Trainings auf {}. Punkte sind Startwerte, Balken 95-%-Intervalle des Mittels; ein Ring zeigt das Beste nach den Validierungsbildern, ein Kreuz divergierte Trainings.</translation>
    </message>
</context>
<context>
    <name>SweepResults</name>
    <message>
        <source>Copy the report as Markdown (to the clipboard)</source>
        <translation>Den Bericht als Markdown kopieren (in die Zwischenablage)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save pictures or report: PNG, SVG, Markdown, CSV or JSON</source>
        <translation>Bilder oder Bericht speichern: PNG, SVG, Markdown, CSV oder JSON</translation>
    </message>
    <message>
        <source>Copied the report as Markdown</source>
        <translation>Bericht als Markdown kopiert</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Pictures as a vector graphic (*.svg)</source>
        <translation>Bilder als Vektorgrafik (*.svg)</translation>
    </message>
    <message>
        <source>Report in Markdown (*.md)</source>
        <translation>Bericht in Markdown (*.md)</translation>
    </message>
    <message>
        <source>All trainings as CSV (*.csv)</source>
        <translation>Alle Trainings als CSV (*.csv)</translation>
    </message>
    <message>
        <source>All figures as JSON (*.json)</source>
        <translation>Alle Zahlen als JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
</context>
<context>
    <name>TeachBox</name>
    <message>
        <source>Label the drawing</source>
        <translation>Der Zeichnung ein Label geben</translation>
    </message>
    <message>
        <source>Keys 0 to 9 add the drawing to My digits</source>
        <translation>Die Tasten 0 bis 9 fügen die Zeichnung zu „Meine Ziffern“ hinzu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remove the drawing from My digits</source>
        <translation>Die Zeichnung aus „Meine Ziffern“ entfernen</translation>
    </message>
    <message>
        <source>Undo adding to My digits</source>
        <translation>Hinzufügen zu „Meine Ziffern“ rückgängig machen</translation>
    </message>
    <message>
        <source>Why this digit?</source>
        <translation>Warum diese Ziffer?</translation>
    </message>
    <message>
        <source>See in Look inside which pixels speak for it, and which against</source>
        <translation>Im Einblick sehen, welche Pixel dafür und welche dagegen sprechen</translation>
    </message>
    <message>
        <source>Open as pa&amp;ge…</source>
        <translation>Als Se&amp;ite öffnen …</translation>
    </message>
    <message>
        <source>See all digits at once, to correct, copy and export them</source>
        <translation>Alle Ziffern auf einmal sehen, um sie zu korrigieren, zu kopieren und zu exportieren</translation>
    </message>
    <message>
        <source>Several digits</source>
        <translation>Mehrere Ziffern</translation>
    </message>
    <message>
        <source>Wrong? It is a…</source>
        <translation>Falsch? Es ist eine&#xa0;…</translation>
    </message>
    <message>
        <source>Add the drawing to My digits as {}</source>
        <translation>Die Zeichnung als {} zu „Meine Ziffern“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>add the digit {}</source>
        <translation>eine {} hinzufügen</translation>
    </message>
    <message>
        <source>Added to My digits as {}</source>
        <translation>Als {} in „Meine Ziffern“</translation>
    </message>
    <message>
        <source>Added as {}. Is it one digit?</source>
        <translation>Als {} aufgenommen. Eine einzige Ziffer?</translation>
    </message>
    <message>
        <source>Added as {}. Is it a digit?</source>
        <translation>Als {} aufgenommen. Ist das eine Ziffer?</translation>
    </message>
    <message>
        <source>Removed from My digits</source>
        <translation>Aus „Meine Ziffern“ entfernt</translation>
    </message>
</context>
<context>
    <name>TensorBoardBar</name>
    <message>
        <source>Open Tensor&amp;Board</source>
        <translation>TensorB&amp;oard öffnen</translation>
    </message>
    <message>
        <source>Show all runs in TensorBoard, in your browser: each batch, the graph, the settings</source>
        <translation>Alle Läufe in TensorBoard zeigen, im Browser: jeden Batch, den Graphen, die Einstellungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>TensorBoard has nothing to show yet: train a network first, here or with lenet-gui train.</source>
        <translation>TensorBoard hat noch nichts zu zeigen: Trainieren Sie zuerst ein Netz, hier oder mit lenet-gui train.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Do not wait for TensorBoard</source>
        <translation>Nicht auf TensorBoard warten</translation>
    </message>
    <message>
        <source>End TensorBoard</source>
        <translation>TensorBoard beenden</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Running here, on this computer only</source>
        <translation>Läuft hier, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Open {} in a browser</source>
        <translation>{} im Browser öffnen</translation>
    </message>
    <message>
        <source>TensorBoard has ended</source>
        <translation>TensorBoard hat sich beendet</translation>
    </message>
</context>
<context>
    <name>TensorBoardServer</name>
    <message>
        <source>TensorBoard is not installed; Install training, on Train, fetches it.</source>
        <translation>TensorBoard ist nicht installiert; „Training installieren“ unter „Trainieren“ holt es.</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; this installs it:

{}</source>
        <translation>TensorBoard ist nicht installiert; so wird es installiert:

{}</translation>
    </message>
    <message>
        <source>{}

To start it by hand, run:

{}</source>
        <translation>{}

Um es von Hand zu starten, führen Sie dies aus:

{}</translation>
    </message>
    <message>
        <source>TensorBoard exited before it was ready; it said: {}</source>
        <translation>TensorBoard beendete sich, bevor es bereit war; es meldete: {}</translation>
    </message>
    <message>
        <source>TensorBoard could not be started: {}.</source>
        <translation>TensorBoard konnte nicht gestartet werden: {}.</translation>
    </message>
    <message>
        <source>TensorBoard did not respond within {} s and was stopped.</source>
        <translation>TensorBoard antwortete nicht innerhalb von {} s und wurde beendet.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>The page &amp;says:</source>
        <translation>Auf der Seite &amp;steht:</translation>
    </message>
    <message>
        <source>Type what the page says, a line for each row, such as 12345 / 6789</source>
        <translation>Tippen Sie ein, was auf der Seite steht, eine Zeile je Reihe, etwa 12345 / 6789</translation>
    </message>
    <message>
        <source>Con&amp;firm text</source>
        <translation>Text &amp;bestätigen</translation>
    </message>
    <message>
        <source>Take each digit of the text as right</source>
        <translation>Jede Ziffer des Textes als richtig annehmen</translation>
    </message>
    <message>
        <source>confirm the text</source>
        <translation>Bestätigung des Textes</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Erase with the left button</source>
        <translation>Mit der linken Taste radieren</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Strichbreite</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Den letzten Strich rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo the last stroke that was undone</source>
        <translation>Den zuletzt rückgängig gemachten Strich wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Die Zeichnung löschen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Example digit</source>
        <translation>Beispielziffer</translation>
    </message>
    <message>
        <source>Show a random handwritten digit</source>
        <translation>Eine zufällige handschriftliche Ziffer zeigen</translation>
    </message>
    <message>
        <source>Example image</source>
        <translation>Beispielbild</translation>
    </message>
    <message>
        <source>Show a random image of a class</source>
        <translation>Ein zufälliges Bild einer Klasse zeigen</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild&#xa0;…</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation>Bild einer Ziffer öffnen</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The images to learn from</source>
        <translation>Die Bilder, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>Look at the data: classes, samples, and how they are split</source>
        <translation>Die Daten ansehen: Klassen, Beispiele und ihre Aufteilung</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>Die Daten ansehen</translation>
    </message>
    <message>
        <source>The current network, trained further</source>
        <translation>Das aktuelle Netz, weitertrainiert</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Train &amp;further</source>
        <translation>Weitertra&amp;inieren</translation>
    </message>
    <message>
        <source>&amp;Build a network…</source>
        <translation>Netz &amp;bauen …</translation>
    </message>
    <message>
        <source>Open &amp;TensorBoard</source>
        <translation>Tensor&amp;Board öffnen</translation>
    </message>
    <message>
        <source>“{}” is chosen; press Train. Its settings are under Advanced.</source>
        <translation>„{}“ ist gewählt; drücken Sie „Trainieren“. Die Einstellungen stehen unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Training {} of {}: {}, seed {}.</source>
        <translation>Training {} von {}: {}, Startwert {}.</translation>
    </message>
    <message>
        <source>Stopped after {} of {} trainings. They are kept; press Reproduce to go on.</source>
        <translation>Nach {} von {} Trainings gestoppt. Sie bleiben erhalten; „Reproduzieren“ macht weiter.</translation>
    </message>
    <message>
        <source>The tutorial is reproduced, {} of {} trainings: see the table.</source>
        <translation>Das Tutorial ist reproduziert, {} von {} Trainings: siehe Tabelle.</translation>
    </message>
    <message>
        <source>Stopped before the first step.</source>
        <translation>Vor dem ersten Schritt gestoppt.</translation>
    </message>
    <message>
        <source>A new network will begin. {} began with {}: to train that further, use epoch 0.</source>
        <translation>Ein neues Netz wird beginnen. {} begann mit {}: Um dieses weiterzutrainieren, nehmen Sie Epoche 0.</translation>
    </message>
</context>
<context>
    <name>TrainingProgress</name>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt&#xa0;…</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>Epoche {} von {}</translation>
    </message>
    <message>
        <source>Epoch {} of {}, {} left</source>
        <translation>Epoche {} von {}, noch {}</translation>
    </message>
    <message>
        <source>Paused. The network so far can be tried in Draw.</source>
        <translation>Pause. Das bisherige Netz lässt sich unter „Zeichnen“ ausprobieren.</translation>
    </message>
</context>
<context>
    <name>TrainingSettings</name>
    <message>
        <source>Train a new network</source>
        <translation>Ein neues Netz trainieren</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Show all settings: optimizer, learning rate, batch size, epochs, data, …</source>
        <translation>Alle Einstellungen zeigen: Optimierer, Lernrate, Batchgröße, Epochen, Daten&#xa0;…</translation>
    </message>
    <message>
        <source>Changes apply to the next training.</source>
        <translation>Änderungen gelten für das nächste Training.</translation>
    </message>
    <message>
        <source>&amp;Build a network…</source>
        <translation>Netz bauen …</translation>
    </message>
    <message>
        <source>Put a network together from layers, and train it</source>
        <translation>Ein Netz aus Schichten zusammensetzen und trainieren</translation>
    </message>
    <message>
        <source>The t&amp;utorial</source>
        <translation>Das T&amp;utorial</translation>
    </message>
    <message>
        <source>Reproduce the tutorial&apos;s experiments, and check what it claims</source>
        <translation>Die Experimente des Tutorials reproduzieren und prüfen, was es behauptet</translation>
    </message>
    <message>
        <source>Compare settings</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Train with many settings side by side, and compare each at its best</source>
        <translation>Mit vielen Einstellungen nebeneinander trainieren und jede in Bestform vergleichen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>{}, about {}</source>
        <translation>{}, etwa {}</translation>
    </message>
    <message>
        <source>Accuracy on MNIST&apos;s test images; time estimated from another computer</source>
        <translation>Genauigkeit auf den Testbildern von MNIST; Zeit nach einem anderen Rechner geschätzt</translation>
    </message>
    <message>
        <source>Accuracy on MNIST&apos;s test images; time estimated from {}</source>
        <translation>Genauigkeit auf den Testbildern von MNIST; Zeit nach {} geschätzt</translation>
    </message>
</context>
<context>
    <name>TrainingWorker</name>
    <message>
        <source>Starting TensorFlow…</source>
        <translation>TensorFlow wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Checking finished runs…</source>
        <translation>Fertige Läufe werden geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Die Daten werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>{} cannot be resumed: {}</source>
        <translation>{} lässt sich nicht fortsetzen: {}</translation>
    </message>
</context>
<context>
    <name>UnitStrip</name>
    <message>
        <source>{}, digit {}</source>
        <translation>{}, Ziffer {}</translation>
    </message>
    <message>
        <source>{}, unit {}</source>
        <translation>{}, Einheit {}</translation>
    </message>
    <message>
        <source>{}, row {}, column {}</source>
        <translation>{}, Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>{} for {}, row {}, column {}</source>
        <translation>{} für {}, Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>{} for digit {}, row {}, column {}</source>
        <translation>{} für Ziffer {}, Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>{}, map {}, row {}, column {}</source>
        <translation>{}, Karte {}, Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>{} (held)</source>
        <translation>{} (festgehalten)</translation>
    </message>
    <message>
        <source>A pixel of the image: 0 is paper, 1 is ink.</source>
        <translation>Ein Pixel des Bilds: 0 ist Papier, 1 ist Tinte.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The largest value of the patch in {} passes.</source>
        <translation>Der größte Wert des Ausschnitts in {} kommt weiter.</translation>
    </message>
    <message>
        <source>Its products with the units of {}, the largest first</source>
        <translation>Die Produkte mit den Einheiten von {}, die größten zuerst</translation>
    </message>
    <message>
        <source>Patch × kernel: white on blue adds, on orange takes away</source>
        <translation>Ausschnitt × Kernel: Weiß auf Blau zählt dazu, auf Orange zieht es ab</translation>
    </message>
    <message>
        <source>Patch × kernel for each map of {}, the largest share first</source>
        <translation>Ausschnitt × Kernel für jede Karte von {}, der größte Anteil zuerst</translation>
    </message>
    <message>
        <source>Largest of {}</source>
        <translation>Größter von {}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ Bias</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>after softmax</source>
        <translation>nach Softmax</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>nach {}</translation>
    </message>
    <message>
        <source>Largest: {}</source>
        <translation>Größte: {}</translation>
    </message>
    <message>
        <source>map {}, row {}, column {}</source>
        <translation>Karte {}, Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>unit {}</source>
        <translation>Einheit {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>+ {} others: {}</source>
        <translation>+ {} andere: {}</translation>
    </message>
</context>
<context>
    <name>UprightBars</name>
    <message>
        <source>no drawing</source>
        <translation>keine Zeichnung</translation>
    </message>
</context>
<context>
    <name>UserDigits</name>
    <message numerus="yes">
        <source>relabel %n digit(s) as {}</source>
        <translation>
            <numerusform>%n Ziffer das Label {} geben</numerusform>
            <numerusform>%n Ziffern das Label {} geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer löschen</numerusform>
            <numerusform>%n Ziffern löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
    <message>
        <source>Redone: {}</source>
        <translation>Wiederholt: {}</translation>
    </message>
</context>
<context>
    <name>VariedRows</name>
    <message>
        <source>Choose at least one setting that varies.</source>
        <translation>Wählen Sie mindestens eine Einstellung, die variiert.</translation>
    </message>
    <message>
        <source>{}: choose two or more values.</source>
        <translation>{}: Wählen Sie zwei oder mehr Werte.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>The digit that blue pixels speak for</source>
        <translation>Die Ziffer, für die blaue Pixel sprechen</translation>
    </message>
    <message>
        <source>The digit that orange pixels speak for</source>
        <translation>Die Ziffer, für die orange Pixel sprechen</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Waru&amp;m</translation>
    </message>
    <message>
        <source>and &amp;not</source>
        <translation>und n&amp;icht</translation>
    </message>
    <message>
        <source>Change each pi&amp;xel</source>
        <translation>Jedes Pi&amp;xel ändern</translation>
    </message>
    <message>
        <source>Erase each pixel of ink, ink each empty one, and read the drawing again</source>
        <translation>Jedes Tintenpixel löschen, jedes leere füllen und die Zeichnung noch einmal lesen</translation>
    </message>
    <message>
        <source>Sum of par&amp;ts</source>
        <translation>Summe der &amp;Teile</translation>
    </message>
    <message>
        <source>The part that each pixel and the biases have in the lead</source>
        <translation>Der Anteil jedes Pixels und der Biases am Vorsprung</translation>
    </message>
    <message>
        <source>Pixels for and against</source>
        <translation>Pixel dafür und dagegen</translation>
    </message>
    <message>
        <source>The lead as a sum</source>
        <translation>Der Vorsprung als Summe</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>Es gibt noch keine Zeichnung.</translation>
    </message>
    <message>
        <source>The score of {} is {} above that of {}.</source>
        <translation>Der Score von {} liegt {} über dem von {}.</translation>
    </message>
    <message>
        <source>The score of {} is {} below that of {}.</source>
        <translation>Der Score von {} liegt {} unter dem von {}.</translation>
    </message>
    <message>
        <source>The ink: if it were erased</source>
        <translation>Die Tinte: wäre sie gelöscht</translation>
    </message>
    <message>
        <source>The paper: if ink were there</source>
        <translation>Das Papier: wäre dort Tinte</translation>
    </message>
    <message>
        <source>Blue speaks for {}, orange for {}. Towards {}: erase blue ink, or draw where the paper is orange.</source>
        <translation>Blau spricht für {}, Orange für {}. Hin zu {}: blaue Tinte löschen oder dort zeichnen, wo das Papier orange ist.</translation>
    </message>
    <message>
        <source>Full colour is a change of {}. Each is a true reading with one pixel of the 28×28 changed and all others kept. It does not say what several pixels do together: where one can stand in for another, neither seems to matter.</source>
        <translation>Die volle Farbe ist eine Änderung um {}. Jedes Pixel wurde wirklich geändert und das Bild gelesen, alle anderen der 28×28 blieben. Das sagt nicht, was mehrere Pixel zusammen tun: Wo eines für ein anderes einspringen kann, scheint keines wichtig.</translation>
    </message>
    <message>
        <source>Blue speaks for {}, orange for {}.</source>
        <translation>Blau spricht für {}, Orange für {}.</translation>
    </message>
    <message>
        <source>Full colour is a part of {}. The parts are exact bookkeeping: gradient times pixel, and all biases together, add up to the lead. They do not say what erasing a pixel would do, and empty pixels have no part.</source>
        <translation>Die volle Farbe ist ein Anteil von {}. Die Anteile sind genaue Buchhaltung: Gradient mal Pixel und alle Biases zusammen ergeben den Vorsprung. Sie sagen nicht, was das Löschen eines Pixels bewirken würde, und leere Pixel haben keinen Anteil.</translation>
    </message>
    <message>
        <source>The scores of this network are no exact sum of parts.</source>
        <translation>Die Scores dieses Netzes sind keine genaue Summe von Teilen.</translation>
    </message>
    <message>
        <source>The part of each pixel</source>
        <translation>Der Anteil jedes Pixels</translation>
    </message>
    <message>
        <source>Row {}, column {}: a part of {}</source>
        <translation>Zeile {}, Spalte {}: ein Anteil von {}</translation>
    </message>
    <message>
        <source>With ink at row {}, column {}: a lead of {}, and {} from {} to {}</source>
        <translation>Mit Tinte in Zeile {}, Spalte {}: ein Vorsprung von {}, und {} von {} auf {}</translation>
    </message>
    <message>
        <source>Without row {}, column {}: a lead of {}, and {} from {} to {}</source>
        <translation>Ohne Zeile {}, Spalte {}: ein Vorsprung von {}, und {} von {} auf {}</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>start over</source>
        <translation>neu beginnen</translation>
    </message>
    <message>
        <source>edit a weight</source>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>einschalten</translation>
    </message>
    <message>
        <source>switch off</source>
        <translation>abschalten</translation>
    </message>
    <message>
        <source>drop the edits</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>{}, %n edit(s) by hand</source>
        <translation>
            <numerusform>{}, %n Änderung von Hand</numerusform>
            <numerusform>{}, %n Änderungen von Hand</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}, map {}</source>
        <translation>{}, Karte {}</translation>
    </message>
    <message>
        <source>{}, unit {}</source>
        <translation>{}, Einheit {}</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>der Bias</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>from unit {}</source>
        <translation>von Einheit {}</translation>
    </message>
    <message>
        <source>row {}, column {}</source>
        <translation>Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>kernel {} of {}, row {}, column {}</source>
        <translation>Kernel {} von {}, Zeile {}, Spalte {}</translation>
    </message>
</context>
<context>
    <name>WorkbenchView</name>
    <message>
        <source>The copy at work</source>
        <translation>Die Kopie bei der Arbeit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wiederh&amp;olen</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Die Änderung wiederholen</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Ne&amp;u beginnen</translation>
    </message>
    <message>
        <source>Drop all edits, and begin with the network anew</source>
        <translation>Alle Änderungen verwerfen und mit dem Netz neu beginnen</translation>
    </message>
    <message>
        <source>Use this cop&amp;y</source>
        <translation>&amp;Kopie verwenden</translation>
    </message>
    <message>
        <source>Make the copy the current network, not saved yet</source>
        <translation>Die Kopie zum aktuellen Netz machen, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>E&amp;ingeschaltet</translation>
    </message>
    <message>
        <source>Off: all its weights and its bias are zero (Space)</source>
        <translation>Aus: alle Gewichte und der Bias sind null (Leertaste)</translation>
    </message>
    <message>
        <source>Drop its edi&amp;ts</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Make this map or unit as it is in the network</source>
        <translation>Diese Karte oder Einheit machen, wie sie im Netz ist</translation>
    </message>
    <message>
        <source>Kernels of the chosen map or unit</source>
        <translation>Kernel der gewählten Karte oder Einheit</translation>
    </message>
    <message>
        <source>Turn the wheel or press Page Up and Page Down on a cell, or type a number</source>
        <translation>Auf einer Zelle das Mausrad drehen, Bild auf und Bild ab drücken oder eine Zahl tippen</translation>
    </message>
    <message>
        <source>We&amp;ight</source>
        <translation>Gewich&amp;t</translation>
    </message>
    <message>
        <source>{} is off</source>
        <translation>{} ist aus</translation>
    </message>
    <message>
        <source>{} is on</source>
        <translation>{} ist ein</translation>
    </message>
    <message>
        <source>Click a map or a unit, then edit its kernel or switch it off. Only this copy changes; nothing is saved unless you use it.</source>
        <translation>Klicken Sie auf eine Karte oder Einheit; ändern Sie dann ihren Kernel, oder schalten Sie sie ab. Nur diese Kopie ändert sich; nichts wird gespeichert, solange Sie sie nicht verwenden.</translation>
    </message>
    <message>
        <source>A copy of {}</source>
        <translation>Eine Kopie von {}</translation>
    </message>
    <message numerus="yes">
        <source>A copy with %n edit(s)</source>
        <translation>
            <numerusform>Eine Kopie mit %n Änderung</numerusform>
            <numerusform>Eine Kopie mit %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Upper bars: this copy. Lower bars: {} itself, unchanged.</source>
        <translation>Obere Balken: diese Kopie. Untere Balken: {} selbst, unverändert.</translation>
    </message>
    <message>
        <source>Upper bars: this copy. Lower bars: {} as it was at the first edit; it has changed since. Start over copies it anew.</source>
        <translation>Obere Balken: diese Kopie. Untere Balken: {}, wie es bei der ersten Änderung war; seither hat es sich geändert. „Neu beginnen“ kopiert es neu.</translation>
    </message>
    <message>
        <source>Upper bars: this copy. Lower bars: {} as it was at the first edit. Start over copies {}, which is shown now.</source>
        <translation>Obere Balken: diese Kopie. Untere Balken: {}, wie es bei der ersten Änderung war. „Neu beginnen“ kopiert {}, das jetzt gezeigt wird.</translation>
    </message>
    <message>
        <source>No map or unit with kernels</source>
        <translation>Keine Karte oder Einheit mit Kerneln</translation>
    </message>
    <message>
        <source>{}; was {}</source>
        <translation>{}; war {}</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Unexpected error: {}</source>
        <translation>Unerwarteter Fehler: {}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message numerus="yes">
        <source>Permanently delete %n run(s)?</source>
        <translation>
            <numerusform>%n Lauf endgültig löschen?</numerusform>
            <numerusform>%n Läufe endgültig löschen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_GalleryModel</name>
    <message>
        <source>{}, read as {} with {}</source>
        <translation>{}, als {} gelesen mit {}</translation>
    </message>
    <message>
        <source>Image {}: {}, read as {} with {}</source>
        <translation>Bild {}: {}, als {} gelesen mit {}</translation>
    </message>
    <message>
        <source>Image {}: {}, read as {} with {}; as {} with {}</source>
        <translation>Bild {}: {}, als {} gelesen mit {}; als {} mit {}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>The most likely digit and its probability. In a number, point at a digit or press ← and →</source>
        <translation>Die wahrscheinlichste Ziffer und ihre Wahrscheinlichkeit. In einer Zahl: auf eine Ziffer zeigen oder ← und → drücken</translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>Netzeingabe</translation>
    </message>
    <message>
        <source>The 28×28 pixels that the network gets: cut out, scaled to the dotted square, and placed by the centre of mass, as MNIST&apos;s digits are</source>
        <translation>Die 28×28 Pixel, die das Netz erhält: ausgeschnitten, auf das gepunktete Quadrat skaliert und nach dem Schwerpunkt platziert, wie die Ziffern von MNIST</translation>
    </message>
</context>
<context>
    <name>_Toggle</name>
    <message>
        <source>Show {digit}, {count}</source>
        <translation>{digit} zeigen, {count}</translation>
    </message>
    <message>
        <source>Show only {digit}: {count}</source>
        <translation>Nur {digit} zeigen: {count}</translation>
    </message>
</context>
</TS>
