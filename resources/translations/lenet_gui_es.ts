<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Built-in digits</source>
        <translation>Dígitos integrados</translation>
    </message>
    <message>
        <source>Without test images, a tenth drawn at random tests.</source>
        <translation>Sin imágenes de prueba, sirve para la prueba una décima parte elegida al azar.</translation>
    </message>
    <message>
        <source>{}: expected at least {} images to train on, found {}.</source>
        <translation>{}: se esperaban al menos {} imágenes para entrenar; hay {}.</translation>
    </message>
    <message>
        <source>{}: expected at least one image to test on, found none.</source>
        <translation>{}: se esperaba al menos una imagen para probar; no hay ninguna.</translation>
    </message>
    <message>
        <source>{}: {} images to train and validate ({}), {} to test.</source>
        <translation>{}: {} imágenes de entrenamiento y validación ({}), {} de prueba.</translation>
    </message>
    <message>
        <source>{}: expected a label for each of the {} images in {}, found {} labels.</source>
        <translation>{}: se esperaba una etiqueta para cada una de las {} imágenes de {}; hay {} etiquetas.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>No se puede leer {}: {}.</translation>
    </message>
    <message>
        <source>{}: expected the files of one data set, found several: {}.</source>
        <translation>{}: se esperaban los archivos de un solo conjunto de datos; hay varios: {}.</translation>
    </message>
    <message>
        <source>{} cannot be unpacked: {}.</source>
        <translation>No se puede descomprimir {}: {}.</translation>
    </message>
    <message>
        <source>{} could not be downloaded ({}). If you get the files {} from elsewhere, put them into the folder {}.</source>
        <translation>No se pudo descargar {} ({}). Si obtiene los archivos {} de otro lugar, póngalos en la carpeta {}.</translation>
    </message>
    <message>
        <source>{} answered {} with the error {}</source>
        <translation>{} respondió a {} con el error {}</translation>
    </message>
    <message>
        <source>{} did not answer within {} seconds</source>
        <translation>{} no respondió en {} segundos</translation>
    </message>
    <message>
        <source>the connection to {} failed</source>
        <translation>falló la conexión con {}</translation>
    </message>
    <message>
        <source>{} sent something other than {}</source>
        <translation>{} envió algo distinto de {}</translation>
    </message>
    <message>
        <source>{} could not be stored in the folder {}: {}.</source>
        <translation>No se pudo guardar {} en la carpeta {}: {}.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{}: expected labels from 0 to 9, found {} as label {}.</source>
        <translation>{}: se esperaban etiquetas de 0 a 9; se encontró {} como etiqueta {}.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}.</source>
        <translation>No se puede escribir {}: {}.</translation>
    </message>
    <message>
        <source>{}: expected a whole gzip file of {}, found one that is cut off.</source>
        <translation>{}: se esperaba un archivo gzip completo de {}; está cortado.</translation>
    </message>
    <message>
        <source>{}: expected a gzip file of {}, found a damaged one ({}).</source>
        <translation>{}: se esperaba un archivo gzip de {}; está dañado ({}).</translation>
    </message>
    <message>
        <source>neither idx nor gzip data, but {}</source>
        <translation>datos que no son idx ni gzip, sino {}</translation>
    </message>
    <message>
        <source>{}: expected an idx file of {}, found {} at its start.</source>
        <translation>{}: se esperaba un archivo idx de {}; al principio se encontró: {}.</translation>
    </message>
    <message>
        <source>{}: expected an idx file of {}, found only {} bytes.</source>
        <translation>{}: se esperaba un archivo idx de {}; solo hay {} bytes.</translation>
    </message>
    <message>
        <source>{}: expected images of {} pixels, found {}.</source>
        <translation>{}: se esperaban imágenes de {} píxeles; se encontraron de {}.</translation>
    </message>
    <message>
        <source>{}: expected at most {} {}, found {}.</source>
        <translation>{}: se esperaban como máximo {} {}; hay {}.</translation>
    </message>
    <message>
        <source>{}: expected at most {} GiB of {}, found a file that announces {} of them.</source>
        <translation>{}: se esperaban como máximo {} GiB de {}; el archivo anuncia {}.</translation>
    </message>
    <message>
        <source>{}: expected {} {}, as its header says, found more.</source>
        <translation>{}: se esperaban {} {}, como dice su cabecera; hay más.</translation>
    </message>
    <message>
        <source>{}: expected {} bytes of {}, as its header says, found only {}.</source>
        <translation>{}: se esperaban {} bytes de {}, como dice su cabecera; solo hay {}.</translation>
    </message>
    <message>
        <source>The folder {}, set by {}, does not have all of {}; missing or of another size: {}.</source>
        <translation>La carpeta {}, indicada en {}, no contiene todo {}; falta o tiene otro tamaño: {}.</translation>
    </message>
    <message>
        <source>Generating digits</source>
        <translation>Generando dígitos</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Leyendo los datos</translation>
    </message>
    <message>
        <source>MNIST and built-in digits</source>
        <translation>MNIST y dígitos integrados</translation>
    </message>
    <message>
        <source>Built-in digits (no download)</source>
        <translation>Dígitos integrados (sin descarga)</translation>
    </message>
    <message>
        <source>There is no file or folder “{}”, and no data set of that name; known: {}.</source>
        <translation>No existe ningún archivo ni carpeta «{}», ni un conjunto de datos con ese nombre; se conocen: {}.</translation>
    </message>
    <message>
        <source>Downloading {}</source>
        <translation>Descargando {}</translation>
    </message>
    <message>
        <source>There is no data set {}; known: {}.</source>
        <translation>No existe el conjunto de datos {}; se conocen: {}.</translation>
    </message>
    <message>
        <source>{}: {} of {}</source>
        <translation>{}: {} de {}</translation>
    </message>
    <message>
        <source>{}: {} of {} MB</source>
        <translation>{}: {} de {}&#xa0;MB</translation>
    </message>
    <message>
        <source>{} ({} weights)</source>
        <translation>{} ({} pesos)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>How the weights follow the gradient</source>
        <translation>Cómo siguen los pesos al gradiente</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>Longitud de cada paso</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>The learning rate, or its highest value with a schedule</source>
        <translation>La tasa de aprendizaje o, con un plan, su valor máximo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How the learning rate changes over time</source>
        <translation>Cómo cambia la tasa de aprendizaje con el tiempo</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Number of images in each step</source>
        <translation>Número de imágenes de cada paso</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training images</source>
        <translation>Pasadas por las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Tasa de dropout</translation>
    </message>
    <message>
        <source>The share of the features before the first dense layer that each step drops</source>
        <translation>La proporción de las características anteriores a la primera capa densa que omite cada paso</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Use dropout</source>
        <translation>Usar dropout</translation>
    </message>
    <message>
        <source>The share of the features that each step drops</source>
        <translation>La proporción de las características que omite cada paso</translation>
    </message>
    <message>
        <source>Augment images</source>
        <translation>Aumentar datos</translation>
    </message>
    <message>
        <source>Rotate, stretch and shift each image a little, differently in every epoch</source>
        <translation>Rotar, estirar y desplazar un poco cada imagen, de otra manera en cada época</translation>
    </message>
    <message>
        <source>Average weights</source>
        <translation>Promediar pesos</translation>
    </message>
    <message>
        <source>Use an average of the weights after all steps, in which later ones count more</source>
        <translation>Usar una media de los pesos después de todos los pasos, en la que los posteriores cuentan más</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed and settings give the same network again</source>
        <translation>La misma semilla y los mismos ajustes dan otra vez la misma red</translation>
    </message>
    <message>
        <source>A network of one’s own needs its description.</source>
        <translation>Una red propia necesita su descripción.</translation>
    </message>
    <message>
        <source>{}: {} is not known; choose one of {}.</source>
        <translation>{}: {} no se conoce; elija uno de {}.</translation>
    </message>
    <message>
        <source>{} must lie between {} and {}.</source>
        <translation>{} debe estar entre {} y {}.</translation>
    </message>
    <message>
        <source>{} does not use “{}”; set it to 0.</source>
        <translation>{} no usa «{}»; póngalo en 0.</translation>
    </message>
    <message>
        <source>{}, trained further</source>
        <translation>{}, entrenada más</translation>
    </message>
    <message>
        <source>{}, {}, dropout</source>
        <translation>{}, {}, dropout</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Descenso de gradiente</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Regresión softmax</translation>
    </message>
    <message>
        <source>One layer without hidden units: the tutorial&apos;s baseline.</source>
        <translation>Una capa sin unidades ocultas: la línea base del tutorial.</translation>
    </message>
    <message>
        <source>LeNet-5, gradient descent</source>
        <translation>LeNet-5, descenso de gradiente</translation>
    </message>
    <message>
        <source>The simplest optimizer; after 40 epochs it is still far from its best.</source>
        <translation>El optimizador más sencillo; tras 40 épocas aún está lejos de su mejor resultado.</translation>
    </message>
    <message>
        <source>LeNet-5, Adam</source>
        <translation>LeNet-5, Adam</translation>
    </message>
    <message>
        <source>The same network and number of steps, with an optimizer that adapts each step.</source>
        <translation>La misma red y el mismo número de pasos, con un optimizador que adapta cada paso.</translation>
    </message>
    <message>
        <source>LeNet-5, Adam and dropout</source>
        <translation>LeNet-5, Adam y dropout</translation>
    </message>
    <message>
        <source>Drops a quarter of the features in each training step, against overfitting.</source>
        <translation>Omite un cuarto de las características en cada paso del entrenamiento, contra el sobreajuste.</translation>
    </message>
    <message>
        <source>LeNet-5 of 1998</source>
        <translation>LeNet-5 de 1998</translation>
    </message>
    <message>
        <source>The paper’s own, with 60,850 weights: 32×32 pixels, a scaled tanh, pooling that learns, and C3 connected by a table; but a softmax at its end.</source>
        <translation>La del artículo, con 60 850 pesos: 32×32 píxeles, una tanh escalada, pooling que aprende y C3 conectada según una tabla; pero con softmax al final.</translation>
    </message>
    <message>
        <source>Multilayer perceptron</source>
        <translation>Perceptrón multicapa</translation>
    </message>
    <message>
        <source>784–128–10: one hidden layer and 101,770 weights, as in many first tutorials.</source>
        <translation>784–128–10: una capa oculta y 101 770 pesos, como en muchos primeros tutoriales.</translation>
    </message>
    <message>
        <source>CNN of Keras’s example</source>
        <translation>CNN del ejemplo de Keras</translation>
    </message>
    <message>
        <source>Keras’s “Simple MNIST convnet”: 34,826 weights, and half of the features dropped.</source>
        <translation>El «Simple MNIST convnet» de Keras: 34 826 pesos, y la mitad de las características omitidas.</translation>
    </message>
    <message>
        <source>99 % in seconds</source>
        <translation>99&#xa0;% en segundos</translation>
    </message>
    <message>
        <source>Four epochs with a learning rate that rises quickly, then falls to zero.</source>
        <translation>Cuatro épocas con una tasa de aprendizaje que sube rápido y luego baja a cero.</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Mejor exactitud</translation>
    </message>
    <message>
        <source>Images varied in every epoch, a falling learning rate, and averaged weights.</source>
        <translation>Imágenes variadas en cada época, tasa de aprendizaje decreciente y pesos promediados.</translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation>Dígitos dibujados</translation>
    </message>
    <message>
        <source>For digits as people draw them: MNIST, the forms of digits in other countries, and pictures that are not digits.</source>
        <translation>Para dígitos como los dibuja la gente: MNIST, las formas de los dígitos en otros países e imágenes que no son dígitos.</translation>
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
            <numerusform>%n cambio a mano después del entrenamiento.</numerusform>
            <numerusform>%n cambios a mano después del entrenamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loss diverged after {} of {} epochs ({}), so the training was stopped and the last good weights were restored. Try a smaller learning rate, a larger batch size, or Adam.</source>
        <translation>La pérdida divergió después de {} de {} épocas ({}), así que el entrenamiento se detuvo y se restauraron los últimos pesos buenos. Pruebe una tasa de aprendizaje menor, un tamaño de lote mayor o Adam.</translation>
    </message>
    <message>
        <source>Stopped after {} of {} epochs ({}). The network was kept.</source>
        <translation>Detenido después de {} de {} épocas ({}). La red se conservó.</translation>
    </message>
    <message>
        <source>Test accuracy {} % (95 % interval {}–{} %) on {} images, after {} of {} epochs ({}).</source>
        <translation>Exactitud de prueba {}&#xa0;% (intervalo del 95&#xa0;%: {}–{}&#xa0;%) con {} imágenes, después de {} de {} épocas ({}).</translation>
    </message>
    <message>
        <source>Test accuracy {} % (95 % interval {}–{} %) on {} images, after {} of {} epochs ({}). The probabilities are calibrated (temperature {}).</source>
        <translation>Exactitud de prueba {}&#xa0;% (intervalo del 95&#xa0;%: {}–{}&#xa0;%) con {} imágenes, después de {} de {} épocas ({}). Las probabilidades están calibradas (temperatura {}).</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Warm-up, then linear to zero</source>
        <translation>Calentamiento y lineal a 0</translation>
    </message>
    <message>
        <source>Warm-up, then cosine to zero</source>
        <translation>Calentamiento y coseno a 0</translation>
    </message>
    <message>
        <source>Cosine to zero, with a warm-up</source>
        <translation>Coseno a 0, con calentamiento</translation>
    </message>
    <message>
        <source>There are no digits to adapt to.</source>
        <translation>No hay dígitos a los que adaptarse.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n dígito</numerusform>
            <numerusform>%n dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <source>The adapted network could not be added to the runs in {}: {} Save it as a file.</source>
        <translation>No se pudo añadir la red adaptada a las ejecuciones de {}: {} Guárdela como archivo.</translation>
    </message>
    <message>
        <source>a version of 1</source>
        <translation>la versión 1</translation>
    </message>
    <message>
        <source>strokes of points [x, y] with numbers up to 1e9</source>
        <translation>trazos de puntos [x, y] con números de hasta 1e9</translation>
    </message>
    <message>
        <source>a y_axis &quot;down&quot; or &quot;up&quot;</source>
        <translation>un y_axis &quot;down&quot; o &quot;up&quot;</translation>
    </message>
    <message>
        <source>pens [width, erases] with a width up to 1</source>
        <translation>lápices [width, erases] con una anchura de hasta 1</translation>
    </message>
    <message>
        <source>a picture [height, width, ink]</source>
        <translation>una imagen [height, width, ink]</translation>
    </message>
    <message>
        <source>expected a JSON object, found something else or a part of one</source>
        <translation>se esperaba un objeto JSON; es otra cosa o solo una parte</translation>
    </message>
    <message>
        <source>expected a JSON object, found {}</source>
        <translation>se esperaba un objeto JSON; se encontró {}</translation>
    </message>
    <message>
        <source>it was made by a newer lenet-gui (version {})</source>
        <translation>lo creó un lenet-gui más reciente (versión {})</translation>
    </message>
    <message>
        <source>expected {}, found {} at {}</source>
        <translation>se esperaba: {}; se encontró: {}, en {}</translation>
    </message>
    <message>
        <source>expected {}, found {}</source>
        <translation>se esperaba: {}; se encontró: {}</translation>
    </message>
    <message>
        <source>expected base64, found {}</source>
        <translation>se esperaba base64; se encontró {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>expected a pen for each of {} strokes, found {}</source>
        <translation>se esperaba un lápiz para cada uno de los {} trazos; hay {}</translation>
    </message>
    <message>
        <source>expected a number up to {}, found {}</source>
        <translation>se esperaba un número de hasta {}; se encontró {}</translation>
    </message>
    <message>
        <source>expected a picture&apos;s ink, found a damaged one ({})</source>
        <translation>se esperaba la tinta de una imagen; está dañada ({})</translation>
    </message>
    <message>
        <source>expected a picture of {}×{} pixels, found another size</source>
        <translation>se esperaba una imagen de {}×{} píxeles; tiene otro tamaño</translation>
    </message>
    <message>
        <source>{} is empty.</source>
        <translation>{} está vacío.</translation>
    </message>
    <message>
        <source>{} is damaged or incomplete.</source>
        <translation>{} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>{} is damaged: it has two parts of the same name.</source>
        <translation>{} está dañado: tiene dos partes con el mismo nombre.</translation>
    </message>
    <message>
        <source>{} is neither a .keras nor an .h5 file of Keras.</source>
        <translation>{} no es un archivo .keras ni .h5 de Keras.</translation>
    </message>
    <message>
        <source>{} is not a .keras file of Keras: it has no {} inside.</source>
        <translation>{} no es un archivo .keras de Keras: no contiene {}.</translation>
    </message>
    <message>
        <source>{} has parts inside that the .keras files of these networks do not have.</source>
        <translation>{} contiene partes que los archivos .keras de estas redes no tienen.</translation>
    </message>
    <message>
        <source>{} is damaged, or has extra data before, between or after its parts.</source>
        <translation>{} está dañado o tiene datos de más antes, entre o después de sus partes.</translation>
    </message>
    <message>
        <source>{} has more inside than the .keras files of these networks have.</source>
        <translation>{} contiene más que los archivos .keras de estas redes.</translation>
    </message>
    <message>
        <source>{} is too large: its {} has {} bytes, the limit is {}.</source>
        <translation>{} es demasiado grande: su {} tiene {} bytes; el límite es {}.</translation>
    </message>
    <message>
        <source>{} has a compressed or encrypted {} inside, which Keras does not write.</source>
        <translation>{} contiene, comprimido o cifrado, {}, algo que Keras no escribe.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} cannot be read.</source>
        <translation>{} está dañado: no se puede leer su {}.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is cut off.</source>
        <translation>{} está dañado: su {} está cortado.</translation>
    </message>
    <message>
        <source>{} has a description inside that is not one of a Keras model.</source>
        <translation>{} contiene una descripción que no es la de un modelo de Keras.</translation>
    </message>
    <message>
        <source>{} has models within models, more than {} deep. Build it as one keras.Sequential, and save it by model.save(“model.keras”).</source>
        <translation>{} contiene modelos dentro de modelos, con más de {} niveles. Construya la red como un solo keras.Sequential y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has a model of the kind “{}”. lenet-gui opens chains of layers: build one as keras.Sequential, and save it by model.save(“model.keras”).</source>
        <translation>{} contiene un modelo del tipo «{}». lenet-gui abre cadenas de capas: cree una como keras.Sequential y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>interpolation bilinear of Keras {}</source>
        <translation>interpolation bilinear de Keras {}</translation>
    </message>
    <message>
        <source>{} calls a layer with {} {}. Build the network without it, and save it by model.save(“model.keras”).</source>
        <translation>{} llama a una capa con {} {}. Construya la red sin eso y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has the layer {} ({}) with {}, which lenet-gui does not open. Build the network without it, and save it by model.save(“model.keras”).</source>
        <translation>{} contiene la capa {} ({}) con {}, que lenet-gui no abre. Construya la red sin eso y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has {} layers. lenet-gui opens at most {}. Build a smaller network, and save it by model.save(“model.keras”).</source>
        <translation>{} tiene {} capas. lenet-gui abre como máximo {}. Construya una red más pequeña y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} takes inputs of any size. Build the network for images of one size, such as 28×28×1, and save it again by model.save(“model.keras”).</source>
        <translation>{} admite entradas de cualquier tamaño. Cree la red para imágenes de un tamaño fijo, como 28×28×1, y guárdela de nuevo con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has layers that do not simply follow one another. lenet-gui opens chains of layers: build one as keras.Sequential, and save it by model.save(“model.keras”).</source>
        <translation>{} contiene capas que no se suceden simplemente unas a otras. lenet-gui abre cadenas de capas: cree una como keras.Sequential y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has a layer of the kind “{}”. lenet-gui opens Keras’s own layers for images, such as Conv2D, MaxPooling2D and Dense: build the network from these, and save it by model.save(“model.keras”).</source>
        <translation>{} contiene una capa del tipo «{}». lenet-gui abre las capas propias de Keras para imágenes, como Conv2D, MaxPooling2D y Dense: construya la red con ellas y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>{} was not saved: its training record cannot be written ({}).</source>
        <translation>No se guardó {}: no se puede escribir su registro de entrenamiento ({}).</translation>
    </message>
    <message>
        <source>{} differs from the network.</source>
        <translation>{} difiere de la red.</translation>
    </message>
    <message>
        <source>{} was not saved, because the check of the new file failed. {}</source>
        <translation>No se guardó {}, porque falló la comprobación del archivo nuevo. {}</translation>
    </message>
    <message>
        <source>{} was not saved: {}.</source>
        <translation>No se guardó {}: {}.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>Copy it again, or save the network again in Keras by model.save(“model.keras”).</source>
        <translation>Cópielo de nuevo o vuelva a guardar la red en Keras con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} is a folder, not a file. Save the network of a SavedModel in TensorFlow 2.15 by tf.keras.models.load_model(“folder”).save(“model.h5”).</source>
        <translation>{} es una carpeta, no un archivo. Guarde la red de un SavedModel en TensorFlow 2.15 con tf.keras.models.load_model(“folder”).save(“model.h5”).</translation>
    </message>
    <message>
        <source>{} is not an ordinary file.</source>
        <translation>{} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{} is too large: more than {} MiB.</source>
        <translation>{} es demasiado grande: más de {} MiB.</translation>
    </message>
    <message>
        <source>{} does not exist.</source>
        <translation>{} no existe.</translation>
    </message>
    <message>
        <source>{} is damaged: its weights cannot be read.</source>
        <translation>{} está dañado: no se pueden leer sus pesos.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is not proper JSON.</source>
        <translation>{} está dañado: su {} no es JSON correcto.</translation>
    </message>
    <message>
        <source>{} could not be read safely; it may be damaged.</source>
        <translation>{} no se pudo leer de forma segura; puede estar dañado.</translation>
    </message>
    <message>
        <source>{} cannot be checked: {}.</source>
        <translation>{} no se puede comprobar: {}.</translation>
    </message>
    <message>
        <source>there is no room for a temporary file ({})</source>
        <translation>no hay sitio para un archivo temporal ({})</translation>
    </message>
    <message>
        <source>a label from 0 to 9</source>
        <translation>una etiqueta de 0 a 9</translation>
    </message>
    <message>
        <source>a time in ISO 8601</source>
        <translation>una hora en ISO 8601</translation>
    </message>
    <message>
        <source>an image of 28×28 bytes in base64</source>
        <translation>una imagen de 28×28 bytes en base64</translation>
    </message>
    <message>
        <source>expected at most {} MiB in a line, found more</source>
        <translation>se esperaban como máximo {} MiB en una línea; hay más</translation>
    </message>
    <message>
        <source>expected a label from 0 to 9, found nothing</source>
        <translation>se esperaba una etiqueta de 0 a 9; no hay ninguna</translation>
    </message>
    <message>
        <source>expected at most {} points, found {}</source>
        <translation>se esperaban como máximo {} puntos; hay {}</translation>
    </message>
    <message>
        <source>expected a time in ISO 8601, found {}</source>
        <translation>se esperaba una hora en ISO 8601; se encontró {}</translation>
    </message>
    <message>
        <source>expected a drawing, found no ink</source>
        <translation>se esperaba un dibujo; no hay tinta</translation>
    </message>
    <message>
        <source>expected an image of 28×28 bytes in base64, found {}</source>
        <translation>se esperaba una imagen de 28×28 bytes en base64; se encontró {}</translation>
    </message>
    <message>
        <source>{}, line {}: {}.</source>
        <translation>{}, línea {}: {}.</translation>
    </message>
    <message>
        <source>{}, line {}: expected at most {} points in all, found more; import it in several files.</source>
        <translation>{}, línea {}: se esperaban como máximo {} puntos en total y hay más; impórtelo en varios archivos.</translation>
    </message>
    <message>
        <source>{}: expected at most {} MiB of digits, found more.</source>
        <translation>{}: se esperaban como máximo {} MiB de dígitos; hay más.</translation>
    </message>
    <message>
        <source>{}: expected at most {} digits, found more than {} lines.</source>
        <translation>{}: se esperaban como máximo {} dígitos; hay más de {} líneas.</translation>
    </message>
    <message>
        <source>{}: expected a gzip file of digits, found a damaged one ({}).</source>
        <translation>{}: se esperaba un archivo gzip de dígitos; está dañado ({}).</translation>
    </message>
    <message>
        <source>{}: expected digits, found none.</source>
        <translation>{}: se esperaban dígitos; no hay ninguno.</translation>
    </message>
    <message>
        <source>{}: expected at most {} digits, found {}; to train on a whole data set, choose its folder on the Train tab.</source>
        <translation>{}: se esperaban como máximo {} dígitos; hay {}. Para entrenar con un conjunto de datos completo, elija su carpeta en «Entrenar».</translation>
    </message>
    <message>
        <source>The folder {} cannot be read: {}.</source>
        <translation>No se puede leer la carpeta {}: {}.</translation>
    </message>
    <message>
        <source>{} has no digits: its name does not end in {}.</source>
        <translation>{} no contiene dígitos: su nombre no termina en {}.</translation>
    </message>
    <message>
        <source>image, {}</source>
        <translation>imagen, {}</translation>
    </message>
    <message>
        <source>enlarged image, {}, {}</source>
        <translation>imagen ampliada, {}, {}</translation>
    </message>
    <message>
        <source>image, {}, {}</source>
        <translation>imagen, {}, {}</translation>
    </message>
    <message>
        <source>{}, softmax</source>
        <translation>{}, softmax</translation>
    </message>
    <message>
        <source>not a digit I know</source>
        <translation>ningún dígito que conozca</translation>
    </message>
    <message>
        <source>nothing I know</source>
        <translation>nada que yo conozca</translation>
    </message>
    <message>
        <source>{} or {}?</source>
        <translation>¿{} o {}?</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>Crash recovery is off, because {} cannot be written: {}</source>
        <translation>La recuperación tras fallos está desactivada, porque no se puede escribir en {}: {}</translation>
    </message>
    <message>
        <source>The drawing cannot be restored: {}.</source>
        <translation>No se puede restaurar el dibujo: {}.</translation>
    </message>
    <message>
        <source>The drawing is damaged: {}.</source>
        <translation>El dibujo está dañado: {}.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>The number of seeds must lie between 1 and {}.</source>
        <translation>El número de semillas debe estar entre 1 y {}.</translation>
    </message>
    <message>
        <source>{} It will be trained again.</source>
        <translation>{} Se entrenará de nuevo.</translation>
    </message>
    <message>
        <source>{} has no place for dropout.</source>
        <translation>{} no tiene lugar para el dropout.</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experimento</translation>
    </message>
    <message>
        <source>the tutorial</source>
        <translation>el tutorial</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>why</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>Random weights only guess; the result depends on the seed.</source>
        <translation>Los pesos aleatorios solo adivinan; el resultado depende de la semilla.</translation>
    </message>
    <message>
        <source>This is what the tutorial measured: dropout was on in the test, too.</source>
        <translation>Esto es lo que midió el tutorial: el dropout también estaba activo en la prueba.</translation>
    </message>
    <message>
        <source>LeNet-5, untrained</source>
        <translation>LeNet-5, sin entrenar</translation>
    </message>
    <message>
        <source>… measured with dropout on</source>
        <translation>… medida con dropout activo</translation>
    </message>
    <message>
        <source>{}–{} %</source>
        <translation>{}–{}&#xa0;%</translation>
    </message>
    <message>
        <source>{} of {} trainings are finished ({}).</source>
        <translation>{} de {} entrenamientos terminados ({}).</translation>
    </message>
    <message>
        <source>{} of {} trainings are finished.</source>
        <translation>{} de {} entrenamientos terminados.</translation>
    </message>
    <message>
        <source>Seeds: {}.</source>
        <translation>Semillas: {}.</translation>
    </message>
    <message>
        <source>Tested on the {} test images of {}.</source>
        <translation>Probado con las {} imágenes de prueba de {}.</translation>
    </message>
    <message>
        <source>Here: the mean over the seeds, with Student&apos;s t-interval.</source>
        <translation>Aquí: la media de las semillas, con el intervalo t de Student.</translation>
    </message>
    <message>
        <source>With one seed: Wilson&apos;s interval for the number of test images.</source>
        <translation>Con una semilla: el intervalo de Wilson para el número de imágenes de prueba.</translation>
    </message>
    <message>
        <source>Differences are in percentage points; times are for one training.</source>
        <translation>Las diferencias están en puntos porcentuales; los tiempos son de un entrenamiento.</translation>
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
        <translation>Con la semilla {}, la pérdida divergió.</translation>
    </message>
    <message>
        <source>The tutorial measured on MNIST; these are other images.</source>
        <translation>El tutorial midió con MNIST; estas son otras imágenes.</translation>
    </message>
    <message>
        <source>Compatible, as far as a single seed tells.</source>
        <translation>Compatible, hasta donde lo dice una sola semilla.</translation>
    </message>
    <message>
        <source>Compatible: another seed here would give {} to {} % in 19 of 20 cases.</source>
        <translation>Compatible: otra semilla daría aquí de {} a {}&#xa0;% en 19 de 20 casos.</translation>
    </message>
    <message>
        <source>Differs: the tutorial measured with dropout still on (next row).</source>
        <translation>Difiere: el tutorial midió con el dropout aún activo (fila siguiente).</translation>
    </message>
    <message>
        <source>Differs by more than the choice of test images explains. Only more seeds show how much trainings differ by chance.</source>
        <translation>Difiere más de lo que explica la elección de las imágenes de prueba. Solo más semillas muestran cuánto difieren los entrenamientos por azar.</translation>
    </message>
    <message>
        <source>Differs by more than the seed explains; the cause is not known.</source>
        <translation>Difiere más de lo que explica la semilla; se desconoce la causa.</translation>
    </message>
    <message>
        <source>It was stopped before it converged: the validation accuracy still rose by {} percentage points in the last {} epochs.</source>
        <translation>Se detuvo antes de converger: la exactitud de validación aún subió {} puntos porcentuales en las últimas {} épocas.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is not an ordinary file.</source>
        <translation>{} está dañado: su {} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} is too large.</source>
        <translation>{} está dañado: su {} es demasiado grande.</translation>
    </message>
    <message>
        <source>{} has no {}.</source>
        <translation>{} no tiene {}.</translation>
    </message>
    <message>
        <source>{} cannot be resumed. {}</source>
        <translation>{} no se puede reanudar. {}</translation>
    </message>
    <message>
        <source>{} cannot be resumed: its {} is damaged.</source>
        <translation>{} no se puede reanudar: su {} está dañado.</translation>
    </message>
    <message>
        <source>The runs in {} cannot be read: {}.</source>
        <translation>No se pueden leer las ejecuciones de {}: {}.</translation>
    </message>
    <message>
        <source>There is no run {} in {}.</source>
        <translation>No hay ninguna ejecución {} en {}.</translation>
    </message>
    <message>
        <source>{} was not renamed: {}.</source>
        <translation>No se cambió el nombre de {}: {}.</translation>
    </message>
    <message>
        <source>{} is in training, so it was not deleted.</source>
        <translation>{} está en entrenamiento, así que no se eliminó.</translation>
    </message>
    <message>
        <source>{} was not deleted: {}.</source>
        <translation>No se eliminó {}: {}.</translation>
    </message>
    <message>
        <source>{} was not restored: {}.</source>
        <translation>No se restauró {}: {}.</translation>
    </message>
    <message>
        <source>The bin could not be emptied: {}.</source>
        <translation>No se pudo vaciar la papelera: {}.</translation>
    </message>
    <message>
        <source>The limit was not kept: {}.</source>
        <translation>No se guardó el límite: {}.</translation>
    </message>
    <message>
        <source>{} is in training already, or its folder is gone.</source>
        <translation>{} ya está en entrenamiento, o su carpeta ya no existe.</translation>
    </message>
    <message>
        <source>{} has ended, so there is nothing to resume.</source>
        <translation>{} ya terminó, así que no hay nada que reanudar.</translation>
    </message>
    <message>
        <source>{} was trained on other images than {} holds now, so it cannot be resumed. Start a new training with its settings.</source>
        <translation>{} se entrenó con imágenes distintas de las que {} contiene ahora, así que no se puede reanudar. Inicie un nuevo entrenamiento con sus ajustes.</translation>
    </message>
    <message>
        <source>The training continues but could not be saved in {}: {} It is tried again after each epoch; if it still fails at the end, save the network yourself.</source>
        <translation>El entrenamiento continúa, pero no se pudo guardar en {}: {} Se vuelve a intentar después de cada época; si al final sigue fallando, guarde usted la red.</translation>
    </message>
    <message>
        <source>{} has no untrained network.</source>
        <translation>{} no tiene ninguna red sin entrenar.</translation>
    </message>
    <message>
        <source>{} has no network yet: its first epoch was not completed.</source>
        <translation>{} aún no tiene red: no se completó su primera época.</translation>
    </message>
    <message>
        <source>{} was written by another version of lenet-gui.</source>
        <translation>{} se escribió con otra versión de lenet-gui.</translation>
    </message>
    <message>
        <source>{} is damaged: its {} does not describe a training.</source>
        <translation>{} está dañado: su {} no describe un entrenamiento.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>you do not have permission</source>
        <translation>no hay permiso</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe tal archivo o carpeta</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe tal carpeta</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>ya hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco informa de un error</translation>
    </message>
    <message>
        <source>it would be larger than the system allows</source>
        <translation>superaría el tamaño que permite el sistema</translation>
    </message>
    <message>
        <source>the link leads to itself</source>
        <translation>el enlace lleva a sí mismo</translation>
    </message>
    <message>
        <source>it has more than {} bytes</source>
        <translation>tiene más de {} bytes</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>no process to read it in could be started ({})</source>
        <translation>no se pudo iniciar un proceso para leerlo ({})</translation>
    </message>
    <message>
        <source>the process that reads such files did not start</source>
        <translation>el proceso que lee esos archivos no arrancó</translation>
    </message>
    <message>
        <source>The training continues and is saved as a run, but its log for TensorBoard in {} cannot be written: {} It is tried again after each epoch.</source>
        <translation>El entrenamiento continúa y se guarda como ejecución, pero no se puede escribir su registro para TensorBoard en {}: {} Se vuelve a intentar después de cada época.</translation>
    </message>
    <message>
        <source>TensorBoard cannot be imported ({}); install it with “pip install tensorboard”.</source>
        <translation>No se puede importar TensorBoard ({}); instálelo con «pip install tensorboard».</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>That training had other settings or data. Start a new training instead.</source>
        <translation>Ese entrenamiento tenía otros ajustes o datos. Inicie uno nuevo.</translation>
    </message>
    <message>
        <source>The batch size {} exceeds the {} training images. Choose a smaller batch size.</source>
        <translation>El tamaño de lote {} supera las {} imágenes de entrenamiento. Elija un tamaño de lote menor.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which cannot be imported here ({}). Install training in the window, on Train: all else works.</source>
        <translation>El entrenamiento necesita TensorFlow, que no se puede importar aquí ({}). Instale el entrenamiento en la ventana, en «Entrenar»; todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, which cannot be imported here ({}). Install it with &quot;pip install tensorflow&quot;, or train on another computer (there is none for macOS on Intel and for Windows on ARM) and open the network here: all else works.</source>
        <translation>Para entrenar se necesita TensorFlow, que aquí no se puede importar ({}). Instálelo con &quot;pip install tensorflow&quot;, o entrene en otro equipo (no existe para macOS en Intel ni para Windows en ARM) y abra aquí la red: todo lo demás funciona.</translation>
    </message>
    <message>
        <source>The saved optimizer state belongs to another network or optimizer.</source>
        <translation>El estado guardado del optimizador pertenece a otra red u otro optimizador.</translation>
    </message>
    <message>
        <source>The picture has {} × {} pixels. Make it smaller than {} million pixels.</source>
        <translation>La imagen tiene {} × {} píxeles. Redúzcala a menos de {} millones de píxeles.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read here. Use a PNG, JPEG, BMP, GIF, WebP or TIFF file.</source>
        <translation>Esta no es una imagen que se pueda leer aquí. Use un archivo PNG, JPEG, BMP, GIF, WebP o TIFF.</translation>
    </message>
    <message>
        <source>HEIC and AVIF pictures cannot be read here. Export the picture as JPEG.</source>
        <translation>Aquí no se pueden leer imágenes HEIC ni AVIF. Exporte la imagen como JPEG.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Save it again, preferably as PNG.</source>
        <translation>La imagen está dañada o incompleta. Guárdela de nuevo, preferiblemente como PNG.</translation>
    </message>
    <message>
        <source>The SVG picture has text, which is not read here. Turn it into paths, or save it as PNG.</source>
        <translation>La imagen SVG contiene texto, que aquí no se lee. Conviértalo en trazados o guarde la imagen como PNG.</translation>
    </message>
    <message>
        <source>{} could not be read as a picture; it may be damaged. Save it again, preferably as PNG.</source>
        <translation>{} no se pudo leer como imagen; puede estar dañado. Guárdelo de nuevo, preferiblemente como PNG.</translation>
    </message>
    <message>
        <source>{} was not found.</source>
        <translation>No se encontró {}.</translation>
    </message>
    <message>
        <source>{} is a folder. Choose a picture file.</source>
        <translation>{} es una carpeta. Elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>{} is not an ordinary file. Choose a picture file.</source>
        <translation>{} no es un archivo normal. Elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>{} cannot be opened: {}.</source>
        <translation>No se puede abrir {}: {}.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>What was pasted or dropped is not a picture. Copy it again as a picture.</source>
        <translation>Lo que se pegó o soltó no es una imagen. Cópiela de nuevo como imagen.</translation>
    </message>
    <message>
        <source>No digit stands out in this picture. Use one with a single digit in strokes that differ clearly from the background, or crop it to the digit.</source>
        <translation>En esta imagen no destaca ningún dígito. Use una con un solo dígito, de trazos que se distingan claramente del fondo, o recórtela hasta el dígito.</translation>
    </message>
    <message>
        <source>{} lacks the weights {}.</source>
        <translation>A {} le faltan los pesos {}.</translation>
    </message>
    <message>
        <source>{} has a link in place of the weights {}.</source>
        <translation>{} tiene un enlace en lugar de los pesos {}.</translation>
    </message>
    <message>
        <source>{} has {} as its weights {}, where {} is expected.</source>
        <translation>{} tiene {} como pesos {}, donde se espera {}.</translation>
    </message>
    <message>
        <source>{} has the weights {} stored in a way that Keras does not use.</source>
        <translation>{} tiene los pesos {} guardados de una forma que Keras no usa.</translation>
    </message>
    <message>
        <source>{} has weights that are not finite numbers, in {}. Train the network again at a smaller learning rate, and save it by model.save(“model.keras”).</source>
        <translation>{} tiene pesos que no son números finitos, en {}. Entrene la red de nuevo con una tasa de aprendizaje menor y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has weights beyond {}, in {}. Train the network again at a smaller learning rate, and save it by model.save(“model.keras”).</source>
        <translation>{} tiene pesos más allá de {}, en {}. Entrene la red de nuevo con una tasa de aprendizaje menor y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has no network inside, perhaps weights alone. Save the whole model in Keras by model.save(“model.keras”).</source>
        <translation>{} no contiene ninguna red, quizá solo pesos. Guarde en Keras el modelo completo con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{}, strides {}</source>
        <translation>{}, paso {}</translation>
    </message>
    <message>
        <source>{}, dilation {}</source>
        <translation>{}, dilatación {}</translation>
    </message>
    <message>
        <source>convolution {}, {}</source>
        <translation>convolución {}, {}</translation>
    </message>
    <message>
        <source>{}, in {} groups</source>
        <translation>{}, en {} grupos</translation>
    </message>
    <message>
        <source>{}, some maps each</source>
        <translation>{}, algunos mapas cada uno</translation>
    </message>
    <message>
        <source>Its groups do not divide channels and filters.</source>
        <translation>Sus grupos no dividen canales y filtros.</translation>
    </message>
    <message>
        <source>Its table of connections is for other numbers of maps.</source>
        <translation>Su tabla de conexiones es para otro número de mapas.</translation>
    </message>
    <message>
        <source>convolution {} of each map, {}</source>
        <translation>convolución {} de cada mapa, {}</translation>
    </message>
    <message>
        <source>separable convolution {}, {}</source>
        <translation>convolución separable {}, {}</translation>
    </message>
    <message>
        <source>max-pooling {}</source>
        <translation>max pooling {}</translation>
    </message>
    <message>
        <source>average pooling {}</source>
        <translation>agrupación por promedio {}</translation>
    </message>
    <message>
        <source>mean of each map</source>
        <translation>media de cada mapa</translation>
    </message>
    <message>
        <source>largest value of each map</source>
        <translation>valor máximo de cada mapa</translation>
    </message>
    <message>
        <source>all values in one row</source>
        <translation>todos los valores en una fila</translation>
    </message>
    <message>
        <source>the same values as {}</source>
        <translation>los mismos valores como {}</translation>
    </message>
    <message>
        <source>It gets {} values, which do not fill its shape.</source>
        <translation>Recibe {} valores, que no llenan su forma.</translation>
    </message>
    <message>
        <source>axes in another order</source>
        <translation>ejes en otro orden</translation>
    </message>
    <message>
        <source>It needs each axis of its values once.</source>
        <translation>Necesita cada eje de sus valores una vez.</translation>
    </message>
    <message>
        <source>a margin of zeros</source>
        <translation>un margen de ceros</translation>
    </message>
    <message>
        <source>drops {} % of the features in training</source>
        <translation>omite el {} % de las características en el entrenamiento</translation>
    </message>
    <message>
        <source>nothing, or in training only</source>
        <translation>nada, o solo en el entrenamiento</translation>
    </message>
    <message>
        <source>drops features in training</source>
        <translation>omite características al entrenar</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>totalmente conectada</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} ends with {} in place of ten values, one for each digit. End the network with Dense(10, activation=“softmax”), and save it again by model.save(“model.keras”).</source>
        <translation>{} termina con {} en lugar de diez valores, uno para cada dígito. Termine la red con Dense(10, activation=“softmax”) y guárdela de nuevo con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} takes inputs of {}. lenet-gui opens networks for square images of one channel, 8 to 64 pixels a side, such as 28×28×1 or 784. Build the network with keras.Input((28, 28, 1)), and save it by model.save(“model.keras”).</source>
        <translation>{} admite entradas de {}. lenet-gui abre redes para imágenes cuadradas de un canal, de 8 a 64 píxeles de lado, como 28×28×1 o 784. Construya la red con keras.Input((28, 28, 1)) y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>{} has the layer {} ({}), which does not fit values of {}. Build the network without it, and save it by model.save(“model.keras”).</source>
        <translation>{} contiene la capa {} ({}), que no encaja con valores de {}. Construya la red sin eso y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>values in a layer</source>
        <translation>valores en una capa</translation>
    </message>
    <message>
        <source>multiplications for an image</source>
        <translation>multiplicaciones por imagen</translation>
    </message>
    <message>
        <source>{} is too large: lenet-gui opens networks of up to {} {}. Build a smaller network, and save it by model.save(“model.keras”).</source>
        <translation>{} es demasiado grande: lenet-gui abre redes de hasta {} {}. Construya una red más pequeña y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>Network from elsewhere</source>
        <translation>Red de otro origen</translation>
    </message>
    <message>
        <source>activation {}</source>
        <translation>activación {}</translation>
    </message>
    <message>
        <source>Its axes are not those of its values. Take axis = -1.</source>
        <translation>Sus ejes no son los de sus valores. Use axis = -1.</translation>
    </message>
    <message>
        <source>no {}</source>
        <translation>falta de {}</translation>
    </message>
    <message>
        <source>It works on maps, and gets {}. Put it before Flatten.</source>
        <translation>Trabaja con mapas y recibe {}. Póngala antes de Flatten.</translation>
    </message>
    <message>
        <source>Its windows are larger than the maps, {} pixels wide or high. Choose smaller ones, or the padding “same”.</source>
        <translation>Sus ventanas son mayores que los mapas, de {} píxeles de ancho o alto. Elíjalas menores, o el padding «same».</translation>
    </message>
    <message>
        <source>values times {} plus {}</source>
        <translation>valores por {} más {}</translation>
    </message>
    <message>
        <source>It needs one number for each channel, {}.</source>
        <translation>Necesita un número por canal, es decir {}.</translation>
    </message>
    <message>
        <source>scaled to the mean and deviation of the training images</source>
        <translation>escalado según la media y la desviación de las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>normalización por lotes</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>normalización por capa</translation>
    </message>
    <message>
        <source>Reads at most half of the built-in digits, however their pixels are scaled.</source>
        <translation>Lee como máximo la mitad de los dígitos incorporados, se escalen como se escalen sus píxeles.</translation>
    </message>
    <message>
        <source>Reads images enlarged to 32×32, with pixels from {}, {}.</source>
        <translation>Lee imágenes ampliadas a 32×32, con píxeles de {}, {}.</translation>
    </message>
    <message>
        <source>Reads pixels from {}, {}.</source>
        <translation>Lee píxeles de {}, {}.</translation>
    </message>
    <message>
        <source>ink bright</source>
        <translation>tinta clara</translation>
    </message>
    <message>
        <source>ink dark</source>
        <translation>tinta oscura</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 a 255</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 a 1</translation>
    </message>
    <message>
        <source>−0.5 to 0.5</source>
        <translation>−0,5 a 0,5</translation>
    </message>
    <message>
        <source>−0.42 to 2.82 (MNIST’s mean 0)</source>
        <translation>−0,42 a 2,82 (media de MNIST en 0)</translation>
    </message>
    <message>
        <source>−0.1 to 1.175</source>
        <translation>−0,1 a 1,175</translation>
    </message>
    <message>
        <source>{}; {}</source>
        <translation>{}; {}</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your %n digit(s) it read {} correctly before, and {} now.</source>
        <translation>
            <numerusform>De %n dígito suyo, antes leía bien {} y ahora {}.</numerusform>
            <numerusform>De sus %n dígitos, antes leía bien {} y ahora {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: expected an idx file of images or labels.</source>
        <translation>{}: se esperaba un archivo idx de imágenes o etiquetas.</translation>
    </message>
    <message>
        <source>{}: expected {} bytes of values, as its header says, found {}.</source>
        <translation>{}: se esperaban {} bytes de valores según la cabecera; hay {}.</translation>
    </message>
    <message>
        <source>{}: expected an array of numbers, found {}.</source>
        <translation>{}: se esperaba una matriz de números; se encontró {}.</translation>
    </message>
    <message>
        <source>The first column of {} numbers the lines and is left out.</source>
        <translation>La primera columna de {} numera las líneas y se omite.</translation>
    </message>
    <message>
        <source>{}: expected {} columns in line {}, as in the first line, found {}.</source>
        <translation>{}: se esperaban {} columnas en la línea {}, como en la primera; se encontraron {}.</translation>
    </message>
    <message>
        <source>{}: expected a number in line {}, column {}, found “{}”.</source>
        <translation>{}: se esperaba un número en la línea {}, columna {}; se encontró «{}».</translation>
    </message>
    <message>
        <source>{}: expected a number in each cell below the head.</source>
        <translation>{}: se esperaba un número en cada celda bajo la cabecera.</translation>
    </message>
    <message>
        <source>{}: expected a pixel from 0 to 255 in line {}, column {}, found {}.</source>
        <translation>{}: se esperaba un píxel de 0 a 255 en la línea {}, columna {}; se encontró {}.</translation>
    </message>
    <message>
        <source>{}: expected a line for each image, found none.</source>
        <translation>{}: se esperaba una línea por imagen; no hay ninguna.</translation>
    </message>
    <message>
        <source>{} has no labels and is left out.</source>
        <translation>{} no tiene etiquetas y se omite.</translation>
    </message>
    <message>
        <source>{}: expected one set of training images and one of their labels, found {} of images and {} of labels.</source>
        <translation>{}: se esperaba un conjunto de imágenes de entrenamiento y uno de sus etiquetas; hay {} de imágenes y {} de etiquetas.</translation>
    </message>
    <message>
        <source>{}: expected one set of test images and one of their labels, found {} of images and {} of labels.</source>
        <translation>{}: se esperaba un conjunto de imágenes de prueba y uno de sus etiquetas; hay {} de imágenes y {} de etiquetas.</translation>
    </message>
    <message>
        <source>{}: expected a label for each of the {} images, found {} labels.</source>
        <translation>{}: se esperaba una etiqueta para cada una de las {} imágenes; hay {} etiquetas.</translation>
    </message>
    <message>
        <source>{}: expected pixels from 0 to 255, found {} to {}.</source>
        <translation>{}: se esperaban píxeles de 0 a 255; van de {} a {}.</translation>
    </message>
    <message>
        <source>The images are dark on bright and were inverted.</source>
        <translation>Las imágenes son oscuras sobre claro y se han invertido.</translation>
    </message>
    <message>
        <source>{}: expected a label and the pixels of an image in each line, 785 columns for one of 28×28; found {} columns.</source>
        <translation>{}: se esperaba en cada línea una etiqueta y los píxeles de una imagen, 785 columnas para una de 28×28; se encontraron {} columnas.</translation>
    </message>
    <message>
        <source>EMNIST&apos;s images lie on their side and were turned upright.</source>
        <translation>Las imágenes de EMNIST están tumbadas y se han enderezado.</translation>
    </message>
    <message>
        <source>The labels of {} are those of {}.</source>
        <translation>Las etiquetas de {} son las de {}.</translation>
    </message>
    <message>
        <source>The same is there in several forms; the {} files are read.</source>
        <translation>Lo mismo está en varias formas; se leen los archivos {}.</translation>
    </message>
    <message>
        <source>{}: expected labelled images as idx, csv, npy or npz files, or folders of pictures named after their classes, perhaps in a zip or tar file; found none.</source>
        <translation>{}: se esperaban imágenes etiquetadas en archivos idx, csv, npy o npz, o carpetas de imágenes con el nombre de su clase, quizá en un archivo zip o tar; no hay ninguna.</translation>
    </message>
    <message>
        <source>{}: none of the {} pictures can be read.</source>
        <translation>{}: no se puede leer ninguna de las {} imágenes.</translation>
    </message>
    <message>
        <source>Pictures of other sizes than 28×28 were read as drawings are: the ink to 20 pixels, placed by its centre of mass.</source>
        <translation>Las imágenes de otro tamaño que 28×28 se leyeron como dibujos: la tinta a 20 píxeles, colocada según su centro de masa.</translation>
    </message>
    <message>
        <source>{}: expected pictures to train on beside those for test, found none.</source>
        <translation>{}: se esperaban imágenes para entrenar además de las de prueba; no hay ninguna.</translation>
    </message>
    <message>
        <source>{}: expected training images and their labels, found only files for test.</source>
        <translation>{}: se esperaban imágenes de entrenamiento y sus etiquetas; solo se encontraron archivos de prueba.</translation>
    </message>
    <message>
        <source>The images of {} pixels were scaled: the ink to 20 pixels, placed by its centre of mass in 28×28.</source>
        <translation>Las imágenes de {} píxeles se han escalado: la tinta a 20 píxeles, colocada por su centro de masa en 28×28.</translation>
    </message>
    <message>
        <source>Images without ink: {}.</source>
        <translation>Imágenes sin tinta: {}.</translation>
    </message>
    <message>
        <source>{}: expected grey images of at most {} pixels a side, found {}.</source>
        <translation>{}: se esperaban imágenes grises de como máximo {} píxeles por lado; se encontró {}.</translation>
    </message>
    <message>
        <source>{}: expected at most {} files, found more.</source>
        <translation>{}: se esperaban como máximo {} archivos; hay más.</translation>
    </message>
    <message>
        <source>{}: expected at most {} MiB of data, unpacked; found more.</source>
        <translation>{}: se esperaban como máximo {} MiB de datos descomprimidos; hay más.</translation>
    </message>
    <message>
        <source>{}: expected a whole packed file, found a damaged one ({}).</source>
        <translation>{}: se esperaba un archivo comprimido completo; está dañado ({}).</translation>
    </message>
    <message>
        <source>{}: expected an ordinary zip file without a password ({}).</source>
        <translation>{}: se esperaba un archivo zip corriente sin contraseña ({}).</translation>
    </message>
    <message>
        <source>cuts off a margin</source>
        <translation>recorta un margen</translation>
    </message>
    <message>
        <source>It cuts off all of the maps.</source>
        <translation>Recorta los mapas por completo.</translation>
    </message>
    <message>
        <source>larger by {}</source>
        <translation>ampliado {}</translation>
    </message>
    <message>
        <source>brought to {}×{}</source>
        <translation>llevado a {}×{}</translation>
    </message>
    <message>
        <source>LeNet-5 of 1998, C3 without a table</source>
        <translation>LeNet-5 de 1998, C3 sin tabla</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>uno de {}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list of channels, from 0, for each filter</source>
        <translation>una lista de canales, desde 0, para cada filtro</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>un número entero desde 1</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>un número desde 0</translation>
    </message>
    <message>
        <source>a size such as 5, or [5, 5], up to 64</source>
        <translation>un tamaño como 5 o [5, 5], hasta 64</translation>
    </message>
    <message>
        <source>a name without slashes that no other layer has</source>
        <translation>un nombre sin barras que no tenga otra capa</translation>
    </message>
    <message>
        <source>“valid” or “same”, and of ZeroPadding2D a margin such as 2</source>
        <translation>«valid» o «same», y en ZeroPadding2D un margen como 2</translation>
    </message>
    <message>
        <source>a size such as 2, or [2, 2], up to 64</source>
        <translation>un tamaño como 2 o [2, 2], hasta 64</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>una proporción de 0 a 1</translation>
    </message>
    <message>
        <source>a number, and of normalizations true or false</source>
        <translation>un número, y en las normalizaciones true o false</translation>
    </message>
    <message>
        <source>a shape such as [28, 28, 1]</source>
        <translation>una forma como [28, 28, 1]</translation>
    </message>
    <message>
        <source>The description is too long for a network.</source>
        <translation>La descripción es demasiado larga para una red.</translation>
    </message>
    <message>
        <source>This is not proper TOML: {}.</source>
        <translation>No es TOML correcto: {}.</translation>
    </message>
    <message>
        <source>“{}” is not known; a network has name, input, pixels, and a [[layer]] for each layer.</source>
        <translation>«{}» no se conoce; una red tiene name, input, pixels y un [[layer]] por capa.</translation>
    </message>
    <message>
        <source>The network has no name; begin with name = “My network”.</source>
        <translation>La red no tiene nombre; empiece con name = &quot;My network&quot;.</translation>
    </message>
    <message>
        <source>input = {} cannot be used; write a shape such as [28, 28, 1].</source>
        <translation>input = {} no es posible; escriba una forma como [28, 28, 1].</translation>
    </message>
    <message>
        <source>pixels = {} cannot be used; write one of {}.</source>
        <translation>pixels = {} no es posible; escriba uno de {}.</translation>
    </message>
    <message>
        <source>Each layer begins with a line [[layer]].</source>
        <translation>Cada capa empieza con una línea [[layer]].</translation>
    </message>
    <message>
        <source>There are {} layers; at most {} are possible.</source>
        <translation>Hay {} capas; son posibles {} como máximo.</translation>
    </message>
    <message>
        <source>Layer {}, from line {}: {}</source>
        <translation>Capa {}, desde la línea {}: {}</translation>
    </message>
    <message>
        <source>Layer {}: {}</source>
        <translation>Capa {}: {}</translation>
    </message>
    <message>
        <source>It has no type; write one of {}.</source>
        <translation>No tiene type; escriba uno de {}.</translation>
    </message>
    <message>
        <source>The type “{}” is not known; write one of {}.</source>
        <translation>El type «{}» no se conoce; escriba uno de {}.</translation>
    </message>
    <message>
        <source>{} has no setting “{}”; it has {}.</source>
        <translation>{} no tiene el ajuste «{}»; tiene {}.</translation>
    </message>
    <message>
        <source>{} needs {}: {}.</source>
        <translation>{} necesita {}: {}.</translation>
    </message>
    <message>
        <source>{} = {} cannot be used; it has to be {}.</source>
        <translation>{} = {} no es posible; debe ser {}.</translation>
    </message>
    <message>
        <source>{} = {} cannot be used.</source>
        <translation>{} = {} no es posible.</translation>
    </message>
    <message>
        <source>The input has to be a square image of {} to {} pixels a side, such as 28×28×1.</source>
        <translation>La entrada debe ser una imagen cuadrada de {} a {} píxeles de lado, como 28×28×1.</translation>
    </message>
    <message>
        <source>There are no layers yet.</source>
        <translation>Aún no hay capas.</translation>
    </message>
    <message>
        <source>Layer {} ({}): {}</source>
        <translation>Capa {} ({}): {}</translation>
    </message>
    <message>
        <source>No layer has weights that could be trained. Add Dense.</source>
        <translation>Ninguna capa tiene pesos que entrenar. Añada Dense.</translation>
    </message>
    <message>
        <source>With it there are more than {} weights.</source>
        <translation>Con ella hay más de {} pesos.</translation>
    </message>
    <message>
        <source>It takes too much memory or time for each image.</source>
        <translation>Necesita demasiada memoria o tiempo por imagen.</translation>
    </message>
    <message>
        <source>It gives {} values; the network has to end with 10, one for each digit.</source>
        <translation>Da {} valores; la red debe acabar en 10, uno por dígito.</translation>
    </message>
    <message>
        <source>It gives {}; the network has to end with 10 values, as Flatten and Dense give them.</source>
        <translation>Da {}; la red debe acabar en 10 valores, como los dan Flatten y Dense.</translation>
    </message>
    <message>
        <source>truncated normal</source>
        <translation>normal truncada</translation>
    </message>
    <message>
        <source>Glorot (uniform)</source>
        <translation>Glorot (uniforme)</translation>
    </message>
    <message>
        <source>He (normal)</source>
        <translation>He (normal)</translation>
    </message>
    <message>
        <source>LeCun (uniform)</source>
        <translation>LeCun (uniforme)</translation>
    </message>
    <message>
        <source>Pictures that cannot be read and are left out: {}, such as {}.</source>
        <translation>Imágenes que no se pueden leer y se omiten: {}, por ejemplo {}.</translation>
    </message>
    <message>
        <source>Pictures cannot be read: {}.</source>
        <translation>No se pueden leer imágenes: {}.</translation>
    </message>
    <message>
        <source>Too many of the pictures are damaged.</source>
        <translation>Demasiadas imágenes están dañadas.</translation>
    </message>
    <message>
        <source>Expected images of 2 to {} classes, such as 0 to 9; found {}: {}.</source>
        <translation>Se esperaban imágenes de 2 a {} clases, como 0 a 9; hay {}: {}.</translation>
    </message>
    <message>
        <source>Type digits, blanks and new lines only, not “{}”.</source>
        <translation>Escriba solo dígitos, espacios y saltos de línea, no «{}».</translation>
    </message>
    <message>
        <source>Rows on the page: {}; in the text: {}.</source>
        <translation>Filas en la página: {}; en el texto: {}.</translation>
    </message>
    <message>
        <source>Digits of row {} on the page: {}; in the text: {}.</source>
        <translation>Dígitos de la fila {} en la página: {}; en el texto: {}.</translation>
    </message>
    <message>
        <source>No digits stand out in this picture. Use one in which the strokes differ clearly from the background, or crop it to the digits.</source>
        <translation>En esta imagen no destaca ningún dígito. Use una en la que los trazos se distingan claramente del fondo, o recórtela hasta los dígitos.</translation>
    </message>
    <message>
        <source>{} images train, {} validate and {} test.</source>
        <translation>{} imágenes entrenan, {} validan y {} prueban.</translation>
    </message>
    <message>
        <source>The images are used as they are: 28×28 pixels, ink bright on dark.</source>
        <translation>Las imágenes se usan tal cual: 28×28 píxeles, tinta clara sobre fondo oscuro.</translation>
    </message>
    <message>
        <source>No training images of: {}.</source>
        <translation>No hay imágenes de entrenamiento de: {}.</translation>
    </message>
    <message>
        <source>Very few training images of: {}.</source>
        <translation>Muy pocas imágenes de entrenamiento de: {}.</translation>
    </message>
    <message>
        <source>The classes are very unequal: {} of {}, {} of {}.</source>
        <translation>Las clases son muy desiguales: {} de {}, {} de {}.</translation>
    </message>
    <message>
        <source>Test images that are among the training images, too: {}.</source>
        <translation>Imágenes de prueba que también están entre las de entrenamiento: {}.</translation>
    </message>
    <message>
        <source>No sheet was found: all four round marks in its corners have to be in the picture. Photograph the whole sheet from above, in even light.</source>
        <translation>No se encontró ninguna hoja: las cuatro marcas redondas de sus esquinas deben verse en la imagen. Fotografíe la hoja entera desde arriba, con luz uniforme.</translation>
    </message>
    <message>
        <source>it answers otherwise than the network</source>
        <translation>responde de otro modo que la red</translation>
    </message>
    <message>
        <source>Exported {}, and its images beside it as {}.</source>
        <translation>Se ha exportado {}, y junto a él sus imágenes como {}.</translation>
    </message>
    <message>
        <source>Exported {}. The images of this training are not here; the file tells how to add them.</source>
        <translation>Se ha exportado {}. Las imágenes de este entrenamiento no están aquí; el archivo explica cómo añadirlas.</translation>
    </message>
    <message>
        <source>Exported {}.</source>
        <translation>Se ha exportado {}.</translation>
    </message>
    <message>
        <source>Exported {}, which answers exactly as lenet-gui does.</source>
        <translation>{} exportado; el archivo responde exactamente como lenet-gui.</translation>
    </message>
    <message>
        <source>Exported {}. Its probabilities are those of lenet-gui to {} decimal places.</source>
        <translation>Se ha exportado {}. Sus probabilidades coinciden con las de lenet-gui en {} decimales.</translation>
    </message>
    <message>
        <source>{} was not exported: {}.</source>
        <translation>{} no se ha exportado: {}.</translation>
    </message>
    <message>
        <source>it could not be read back</source>
        <translation>no se ha podido volver a leer</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Script de Python</translation>
    </message>
    <message>
        <source>For your own code: the same training in plain Keras, to read, run and change.</source>
        <translation>Para su propio código: el mismo entrenamiento en Keras puro, para leer, ejecutar y cambiar.</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Cuaderno de Jupyter</translation>
    </message>
    <message>
        <source>The same in cells, for Jupyter, Colab and VS Code.</source>
        <translation>Lo mismo en celdas, para Jupyter, Colab y VS Code.</translation>
    </message>
    <message>
        <source>For other programs, phones and browsers, without Keras; Netron shows its graph.</source>
        <translation>Para otros programas, teléfonos y navegadores, sin Keras; Netron muestra su grafo.</translation>
    </message>
    <message>
        <source>For phones and small devices. TensorFlow writes it, which takes some seconds.</source>
        <translation>Para teléfonos y dispositivos pequeños. TensorFlow lo escribe, lo que tarda unos segundos.</translation>
    </message>
    <message>
        <source>For Keras 3, compiled: to evaluate and to train on at once.</source>
        <translation>Para Keras 3, compilado: listo para evaluar y entrenar.</translation>
    </message>
    <message>
        <source>The older file of Keras, compiled, which more programs read.</source>
        <translation>El archivo anterior de Keras, compilado, que leen más programas.</translation>
    </message>
    <message>
        <source>The weights alone, an array for each, to calculate with by hand.</source>
        <translation>Solo los pesos, una matriz para cada uno, para calcular a mano.</translation>
    </message>
    <message>
        <source>The weights alone, for PyTorch, JAX and others.</source>
        <translation>Solo los pesos, para PyTorch, JAX y otros.</translation>
    </message>
    <message>
        <source>A step by hand is not possible through the layer {} ({}).</source>
        <translation>Un paso a mano no es posible a través de la capa {} ({}).</translation>
    </message>
    <message>
        <source>{} answers with numbers that are not finite, so it cannot be used. Train the network again at a smaller learning rate, and save it by model.save(“model.keras”).</source>
        <translation>{} responde con números que no son finitos, así que no se puede usar. Entrene la red de nuevo con una tasa de aprendizaje menor y guárdela con model.save(“model.keras”).</translation>
    </message>
    <message>
        <source>the network was not trained in lenet-gui, so there is no training to write down</source>
        <translation>la red no se entrenó en lenet-gui, así que no hay ningún entrenamiento que escribir</translation>
    </message>
    <message>
        <source>the network was adapted to a handwriting, which is no training from the start</source>
        <translation>la red se adaptó a una letra, lo que no es un entrenamiento desde el principio</translation>
    </message>
    <message>
        <source>Minus sign</source>
        <translation>Signo menos</translation>
    </message>
    <message>
        <source>Plus sign</source>
        <translation>Signo más</translation>
    </message>
    <message>
        <source>Equals sign</source>
        <translation>Signo igual</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>it takes TensorFlow, which is not installed here</source>
        <translation>hace falta TensorFlow, que no está instalado aquí</translation>
    </message>
    <message>
        <source>it takes TensorFlow, which cannot be imported here</source>
        <translation>hace falta TensorFlow, que no se puede importar aquí</translation>
    </message>
    <message>
        <source>TensorFlow Lite cannot calculate with all of its layers</source>
        <translation>TensorFlow Lite no puede calcular con todas sus capas</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n entrenamiento</numerusform>
            <numerusform>%n entrenamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n semilla</numerusform>
            <numerusform>%n semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamaño de lote</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>dropout rate</source>
        <translation>tasa de dropout</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>aumento de datos</translation>
    </message>
    <message>
        <source>weight averaging</source>
        <translation>promediado de pesos</translation>
    </message>
    <message>
        <source>With {}: every training diverged.</source>
        <translation>Con {}: todos los entrenamientos divergieron.</translation>
    </message>
    <message>
        <source>With {}: {} of the test images, the mean over {} seeds (95 % interval {} to {}).</source>
        <translation>Con {}: {} de las imágenes de prueba, media de {} semillas (intervalo del 95 %: {} a {}).</translation>
    </message>
    <message>
        <source>With {}: {} of the test images with one seed (95 % interval {} to {}).</source>
        <translation>Con {}: {} de las imágenes de prueba, con una semilla (intervalo del 95 %: {} a {}).</translation>
    </message>
    <message>
        <source>It reaches {} % of the validation images after {} epochs, in {}.</source>
        <translation>Alcanza el {} % de las imágenes de validación tras {} épocas, en {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its trainings diverged.</source>
        <translation>
            <numerusform>%n de sus entrenamientos divergió.</numerusform>
            <numerusform>%n de sus entrenamientos divergieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value beyond this one was tried; there may be a better one.</source>
        <translation>No se probó ningún valor más allá de este; puede haber uno mejor.</translation>
    </message>
    <message>
        <source>{} and {} differ by {} percentage points with one seed, which does not tell what another seed would give.</source>
        <translation>{} y {} difieren en {} puntos porcentuales con una semilla, lo que no dice qué daría otra.</translation>
    </message>
    <message>
        <source>{} and {} cannot be told apart with {} seeds: {} percentage points (95 % interval of the paired difference {} to {}).</source>
        <translation>{} y {} no se distinguen con {} semillas: {} puntos porcentuales (intervalo del 95 % de la diferencia pareada: {} a {}).</translation>
    </message>
    <message>
        <source>{} is better than {} by {} percentage points (95 % interval of the paired difference {} to {}).</source>
        <translation>{} es mejor que {} en {} puntos porcentuales (intervalo del 95 % de la diferencia pareada: {} a {}).</translation>
    </message>
    <message>
        <source>{} of {} trainings have ended: {}.</source>
        <translation>{} de {} entrenamientos han terminado: {}.</translation>
    </message>
    <message>
        <source>The best is chosen by the accuracy on the validation images, where a diverged training counts as 0; the accuracies are those of the {} test images of {}, the losses those of the validation images.</source>
        <translation>El mejor se elige por la exactitud en las imágenes de validación, donde un entrenamiento que divergió cuenta como 0; las exactitudes son las de las {} imágenes de prueba de {}, las pérdidas las de las imágenes de validación.</translation>
    </message>
    <message>
        <source>Times are of trainings side by side, each with its share of the cores.</source>
        <translation>Los tiempos son de entrenamientos simultáneos, cada uno con su parte de los núcleos.</translation>
    </message>
    <message>
        <source>Intervals of means are Student’s over the seeds, and hold one at a time.</source>
        <translation>Los intervalos de las medias son los de Student sobre las semillas y valen de uno en uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed; next time, they are tried again.</source>
        <translation>
            <numerusform>%n entrenamiento falló; la próxima vez se intentará de nuevo.</numerusform>
            <numerusform>%n entrenamientos fallaron; la próxima vez se intentarán de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} durante {}</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n combinación</numerusform>
            <numerusform>%n combinaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n época</numerusform>
            <numerusform>%n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, then {}</source>
        <translation>{}, después {}</translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>semilla {}</translation>
    </message>
    <message>
        <source>{} and {} {}, the best of {} values</source>
        <translation>{} y {} {}, el mejor de {} valores</translation>
    </message>
    <message>
        <source>{} and {} {}</source>
        <translation>{} y {} {}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message numerus="yes">
        <source>{} (%n seed(s))</source>
        <translation>
            <numerusform>{} (%n semilla)</numerusform>
            <numerusform>{} (%n semillas)</numerusform>
        </translation>
    </message>
    <message>
        <source>No scheduler of Dask answers at {}: {}</source>
        <translation>Ningún planificador de Dask responde en {}: {}</translation>
    </message>
    <message>
        <source>A sweep needs Dask, which is missing here. Install training in the window, on Train.</source>
        <translation>Las comparaciones necesitan Dask, que falta aquí. Instale el entrenamiento en la ventana, en Entrenar.</translation>
    </message>
    <message>
        <source>A sweep needs Dask, which is missing here. Install it: {} -m pip install distributed</source>
        <translation>Las comparaciones necesitan Dask, que falta aquí. Para instalarlo: {} -m pip install distributed</translation>
    </message>
    <message>
        <source>{} is no address of a scheduler; it looks like tcp://10.0.0.1:8786.</source>
        <translation>{} no es la dirección de un planificador; una tiene la forma tcp://10.0.0.1:8786.</translation>
    </message>
    <message>
        <source>The scheduler is gone. What has ended is kept; the next start goes on from there.</source>
        <translation>El planificador ya no está. Lo terminado se conserva; el próximo inicio continuará desde ahí.</translation>
    </message>
    <message>
        <source>The scheduler has no workers yet; the sweep begins when one joins.</source>
        <translation>El planificador aún no tiene workers; comenzará cuando se una uno.</translation>
    </message>
    <message>
        <source>A worker has no lenet-gui, or another version of it; install {} there.</source>
        <translation>Un worker no tiene lenet-gui, o tiene otra versión; instale allí {}.</translation>
    </message>
    <message>
        <source>Nothing can be kept in {}: {}.</source>
        <translation>No se puede guardar nada en {}: {}.</translation>
    </message>
    <message>
        <source>These are {} trainings; a sweep has {} at most.</source>
        <translation>Son {} entrenamientos; una comparación tiene como máximo {}.</translation>
    </message>
    <message>
        <source>The tutorial&apos;s comparison in ten epochs, with each optimizer at its best of nine learning rates</source>
        <translation>La comparación del tutorial en diez épocas, cada optimizador con la mejor de nueve tasas de aprendizaje</translation>
    </message>
    <message>
        <source>LeNet-5 with Adam, and dropout from 0 to 0.6</source>
        <translation>LeNet-5 con Adam, y dropout de 0 a 0,6</translation>
    </message>
    <message>
        <source>Gradient descent for ten epochs: batch sizes against learning rates</source>
        <translation>Descenso de gradiente durante diez épocas: tamaños de lote frente a tasas de aprendizaje</translation>
    </message>
    <message>
        <source>The worker on {} does not see the folder of runs, {}. Name one with --runs that all machines share.</source>
        <translation>El worker de {} no ve la carpeta de ejecuciones, {}. Indique con --runs una que compartan todos los equipos.</translation>
    </message>
    <message>
        <source>The worker on {} cannot train. {}</source>
        <translation>El worker de {} no puede entrenar. {}</translation>
    </message>
    <message>
        <source>The worker on {} has {} {}, this machine {}. Trainings can be compared only where all versions are the same.</source>
        <translation>El worker de {} tiene {} {}, este equipo {}. Los entrenamientos solo pueden compararse donde todas las versiones son iguales.</translation>
    </message>
    <message>
        <source>The worker on {} cannot read the data: {}</source>
        <translation>El worker de {} no puede leer los datos: {}</translation>
    </message>
    <message>
        <source>The worker on {} has other images in {} than this machine.</source>
        <translation>El worker de {} tiene en {} otras imágenes que este equipo.</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About lenet-gui</source>
        <translation>Acerca de lenet-gui</translation>
    </message>
    <message>
        <source>Draw a digit and watch LeNet-5 read it; train it yourself on MNIST while the curves grow.</source>
        <translation>Dibuje un dígito y vea cómo lo lee LeNet-5; entrénela con MNIST mientras crecen las curvas.</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>Licencia MIT.</translation>
    </message>
    <message>
        <source>It uses: {}.</source>
        <translation>Utiliza: {}.</translation>
    </message>
    <message>
        <source>All licences in full: {}</source>
        <translation>Todas las licencias completas: {}</translation>
    </message>
</context>
<context>
    <name>AccuracyPlot</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>guessing: 10 %</source>
        <translation>al azar: 10&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ActivationsView</name>
    <message>
        <source>no drawing</source>
        <translation>sin dibujo</translation>
    </message>
    <message>
        <source>{}: {} of {} above zero</source>
        <translation>{}: {} de {} por encima de cero</translation>
    </message>
    <message>
        <source>answer: {} with {}</source>
        <translation>respuesta: {} con {}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>{} units</source>
        <translation>{} unidades</translation>
    </message>
</context>
<context>
    <name>Adaptation</name>
    <message>
        <source>No change: every variant that learned your digits lost more than {} points on other people’s. More examples of each digit may help.</source>
        <translation>Sin cambios: todas las variantes que aprendieron sus dígitos perdieron más de {} puntos con los de otras personas. Quizá ayuden más ejemplos de cada dígito.</translation>
    </message>
    <message>
        <source>The adapted network is now the current one.</source>
        <translation>La red adaptada es ahora la actual.</translation>
    </message>
    <message>
        <source>It is kept as {}.</source>
        <translation>Se guarda como {}.</translation>
    </message>
    <message>
        <source>Two of each digit are a good start.</source>
        <translation>Dos de cada dígito son un buen comienzo.</translation>
    </message>
    <message>
        <source>Missing among your digits: {}. Those are read much as before.</source>
        <translation>Faltan entre sus dígitos: {}. Se leen más o menos como antes.</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>{} (test images)</source>
        <translation>{} (imágenes de prueba)</translation>
    </message>
</context>
<context>
    <name>AdaptationCard</name>
    <message>
        <source>Your handwriting</source>
        <translation>Su letra</translation>
    </message>
    <message>
        <source>A copy of the current network learns your digits for a few seconds, mixed with other people’s. It then becomes the current network and is kept as a run in Train.</source>
        <translation>Una copia de la red actual aprende durante unos segundos sus dígitos, mezclados con los de otras personas. Después pasa a ser la red actual y se guarda como ejecución en «Entrenar».</translation>
    </message>
    <message>
        <source>Read correctly before and after adapting</source>
        <translation>Leídos correctamente antes y después de adaptar</translation>
    </message>
    <message>
        <source>Progress of adapting</source>
        <translation>Progreso de la adaptación</translation>
    </message>
    <message>
        <source>&amp;Adapt to my handwriting</source>
        <translation>Ada&amp;ptar a mi letra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop without changing the network</source>
        <translation>Detener sin cambiar la red</translation>
    </message>
    <message>
        <source>Open a network first.</source>
        <translation>Primero hay que abrir una red.</translation>
    </message>
    <message>
        <source>This network does not read digits. Choose one that does.</source>
        <translation>Esta red no lee dígitos. Elija una que los lea.</translation>
    </message>
    <message>
        <source>Label at least one drawing first.</source>
        <translation>Primero hay que etiquetar al menos un dibujo.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to learn from.</source>
        <translation>
            <numerusform>%n dígito para aprender.</numerusform>
            <numerusform>%n dígitos para aprender.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label a drawing first (Draw, keys 0 to 9).</source>
        <translation>Primero hay que etiquetar un dibujo («Dibujar», teclas 0 a 9).</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Learning your handwriting…</source>
        <translation>Aprendiendo su letra…</translation>
    </message>
    <message>
        <source>Cancelled. The network was not changed.</source>
        <translation>Cancelado. La red no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>AdaptationWorker</name>
    <message>
        <source>Reading other people’s digits…</source>
        <translation>Leyendo los dígitos de otras personas…</translation>
    </message>
    <message>
        <source>Starting TensorFlow…</source>
        <translation>Iniciando TensorFlow…</translation>
    </message>
</context>
<context>
    <name>AllRuns</name>
    <message>
        <source>{} The folder {} was left unchanged.</source>
        <translation>{} La carpeta {} no se ha modificado.</translation>
    </message>
    <message>
        <source>{}, epoch {}</source>
        <translation>{}, época {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Leyendo {}…</translation>
    </message>
    <message>
        <source>Opened the network of {}</source>
        <translation>Se abrió la red de {}</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Probability of each digit</source>
        <translation>Probabilidad de cada dígito</translation>
    </message>
    <message>
        <source>Probability of each digit (softmax)</source>
        <translation>Probabilidad de cada dígito (softmax)</translation>
    </message>
    <message>
        <source>Not what you meant? Click the right digit; the network can learn from it.</source>
        <translation>¿No era ese? Basta con hacer clic en el dígito correcto; la red puede aprender de él.</translation>
    </message>
    <message>
        <source>The bar at the top names the network that reads. Make your own in Train.</source>
        <translation>La barra superior nombra la red que lee. En «Entrenar» se crea una propia.</translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation>Comparar redes</translation>
    </message>
    <message>
        <source>Let several networks, including your runs, read the drawing side by side</source>
        <translation>Hacer que varias redes, también las de sus ejecuciones, lean el dibujo una al lado de otra</translation>
    </message>
</context>
<context>
    <name>AnswerLabel</name>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Aún no hay dibujo</translation>
    </message>
    <message>
        <source>Digit {} of {}</source>
        <translation>Dígito {} de {}</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} o {}</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>Not recognized</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Probably {} or {}</source>
        <translation>Probablemente {} o {}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} para {}</translation>
    </message>
    <message>
        <source>{} that this is {}</source>
        <translation>{} de que sea {}</translation>
    </message>
    <message>
        <source>Judged by its shape</source>
        <translation>A juzgar por su forma</translation>
    </message>
    <message>
        <source>Most likely {} ({})</source>
        <translation>Lo más probable: {} ({})</translation>
    </message>
    <message>
        <source>an {}</source>
        <translation>un {}</translation>
    </message>
    <message>
        <source>a {}</source>
        <translation>un {}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>A training is running; stop it first.</source>
        <translation>Hay un entrenamiento en curso; primero hay que detenerlo.</translation>
    </message>
    <message>
        <source>A network is being adapted; wait, or cancel it in My digits.</source>
        <translation>Se está adaptando una red; hay que esperar o cancelarlo en «Mis dígitos».</translation>
    </message>
    <message>
        <source>Stop the training to open another network.</source>
        <translation>Para abrir otra red, hay que detener el entrenamiento.</translation>
    </message>
    <message>
        <source>A training is running; stop it to open another network.</source>
        <translation>Hay un entrenamiento en curso; para abrir otra red, hay que detenerlo.</translation>
    </message>
    <message>
        <source>Choose a folder with labelled images</source>
        <translation>Elegir una carpeta de imágenes etiquetadas</translation>
    </message>
    <message>
        <source>Choose a file with labelled images</source>
        <translation>Elegir un archivo con imágenes etiquetadas</translation>
    </message>
    <message>
        <source>Images and labels ({})</source>
        <translation>Imágenes y etiquetas ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>No se pudo escribir {}: {}.</translation>
    </message>
    <message>
        <source>Exported {}</source>
        <translation>Se exportó {}</translation>
    </message>
</context>
<context>
    <name>Appearances</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>See also: {terms}</source>
        <translation>Véase también: {terms}</translation>
    </message>
    <message>
        <source>Further reading: {source}</source>
        <translation>Más información: {source}</translation>
    </message>
    <message>
        <source>Picture of: {term}</source>
        <translation>Ilustración de: {term}</translation>
    </message>
</context>
<context>
    <name>BeforeAfterBars</name>
    <message>
        <source>{title}: {before} before, {after} after</source>
        <translation>{title}: {before} antes, {after} después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Build a network</source>
        <translation>Construir una red</translation>
    </message>
    <message>
        <source>The side of the image that the network sees</source>
        <translation>Lado de la imagen que ve la red</translation>
    </message>
    <message>
        <source>How the pixels of the image are scaled</source>
        <translation>Cómo se escalan los píxeles de la imagen</translation>
    </message>
    <message>
        <source>&amp;Use in training</source>
        <translation>&amp;Usar en el entrenamiento</translation>
    </message>
    <message>
        <source>Train this network next</source>
        <translation>Entrenar esta red a continuación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Quitar la capa</translation>
    </message>
    <message>
        <source>&amp;Start from</source>
        <translation>&amp;Empezar con</translation>
    </message>
    <message>
        <source>Put another network on the bench</source>
        <translation>Tomar otra red como punto de partida</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Pixels</source>
        <translation>&amp;Píxeles</translation>
    </message>
    <message>
        <source>&amp;Add a layer</source>
        <translation>&amp;Añadir una capa</translation>
    </message>
    <message>
        <source>Put a layer behind the chosen one</source>
        <translation>Poner una capa tras la elegida</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close; the bench keeps this network</source>
        <translation>Cerrar; la red se queda aquí</translation>
    </message>
    <message>
        <source>Descriptions of networks (*.toml)</source>
        <translation>Descripciones de redes (*.toml)</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Guardar la red</translation>
    </message>
    <message>
        <source>Add a layer, or choose one, to see its settings here.</source>
        <translation>Añada una capa o elija una para ver aquí sus ajustes.</translation>
    </message>
    <message>
        <source>{} weights in {} layers. It can be trained.</source>
        <translation>{} pesos en {} capas. Se puede entrenar.</translation>
    </message>
    <message>
        <source>It replaces the one of this name.</source>
        <translation>Sustituye a la de este nombre.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Times larger</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Order of the axes</source>
        <translation>Orden de los ejes</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>Their deviation</source>
        <translation>Su desviación</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Tasa de dropout</translation>
    </message>
    <message>
        <source>With biases</source>
        <translation>Con sesgos</translation>
    </message>
    <message>
        <source>Kernels for each map</source>
        <translation>Núcleos por mapa</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatación</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Keep maps of one pixel</source>
        <translation>Conservar mapas de un píxel</translation>
    </message>
    <message>
        <source>Momentum of the statistics</source>
        <translation>Inercia de las estadísticas</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Learn an offset</source>
        <translation>Aprender un desplazamiento</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Slope below zero</source>
        <translation>Pendiente bajo cero</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Fully connected</source>
        <translation>Totalmente conectada</translation>
    </message>
    <message>
        <source>Against overfitting, and scaling</source>
        <translation>Contra el sobreajuste, escala</translation>
    </message>
    <message>
        <source>{} weights</source>
        <translation>{} pesos</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>ampliada</translation>
    </message>
</context>
<context>
    <name>BestTable</name>
    <message>
        <source>Each at its best</source>
        <translation>Cada uno en su mejor punto</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>Mejor valor</translation>
    </message>
    <message>
        <source>The value with the best validation accuracy</source>
        <translation>El valor con la mejor exactitud de validación</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>The mean accuracy on the test images</source>
        <translation>La exactitud media en las imágenes de prueba</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>95 % confidence interval of the mean</source>
        <translation>Intervalo de confianza del 95 % de la media</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>The mean loss on the validation images</source>
        <translation>La pérdida media en las imágenes de validación</translation>
    </message>
    <message>
        <source>99 % after</source>
        <translation>99 % tras</translation>
    </message>
    <message>
        <source>Epochs and time to 99 % of the validation images</source>
        <translation>Épocas y tiempo hasta el 99 % de las imágenes de validación</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>The trainings that have ended</source>
        <translation>Los entrenamientos terminados</translation>
    </message>
    <message>
        <source>{}, {} diverged</source>
        <translation>{}, {} divergieron</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} epochs, {}</source>
        <translation>{} épocas, {}</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Looking for runs…</source>
        <translation>Buscando ejecuciones…</translation>
    </message>
    <message>
        <source>trained at {}</source>
        <translation>entrenada a las {}</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>en entrenamiento</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>adapted from {}</source>
        <translation>adaptada de {}</translation>
    </message>
</context>
<context>
    <name>ClassSheet</name>
    <message>
        <source>Classes of the data</source>
        <translation>Clases de los datos</translation>
    </message>
    <message>
        <source>{}: {} for training, {} for test</source>
        <translation>{}: {} para entrenar, {} para probar</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Probability of each digit, by each network</source>
        <translation>Probabilidad de cada dígito, según cada red</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose up to {} networks, including your runs</source>
        <translation>Elegir hasta {} redes, también de sus ejecuciones</translation>
    </message>
</context>
<context>
    <name>ComparedBars</name>
    <message>
        <source>Probability of each digit (softmax)</source>
        <translation>Probabilidad de cada dígito (softmax)</translation>
    </message>
    <message>
        <source>No drawing</source>
        <translation>Sin dibujo</translation>
    </message>
    <message>
        <source>Choose networks below.</source>
        <translation>Elija redes abajo.</translation>
    </message>
</context>
<context>
    <name>ComparedNetworks</name>
    <message>
        <source>Compare with a network</source>
        <translation>Comparar con una red</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The difference between {} and {} is not significant ({}, McNemar&apos;s exact test).</source>
        <translation>La diferencia entre {} y {} no es significativa ({}, prueba exacta de McNemar).</translation>
    </message>
    <message>
        <source>{} is significantly better than {} ({}, McNemar&apos;s exact test).</source>
        <translation>{} es significativamente mejor que {} ({}, prueba exacta de McNemar).</translation>
    </message>
    <message>
        <source>No image is read correctly by one of the networks alone.</source>
        <translation>No hay imágenes que lea bien solo una de las redes.</translation>
    </message>
    <message>
        <source>Only the {} images that exactly one network reads correctly count. If both were equally good, a split at least as uneven as {} to {} would have the probability {}.</source>
        <translation>Solo cuentan las {} imágenes que lee bien exactamente una de las redes. Si ambas fueran igual de buenas, un reparto al menos tan desigual como {} a {} tendría una probabilidad de {}.</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Leyendo los datos…</translation>
    </message>
    <message>
        <source>Starting the processes that train…</source>
        <translation>Iniciando los procesos de entrenamiento…</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <translation>Error inesperado: {}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Paused; trainings under way end their epoch first.</source>
        <translation>En pausa; los entrenamientos en curso terminan antes su época.</translation>
    </message>
    <message>
        <source>{} of {} trainings have ended, {} left</source>
        <translation>{} de {} entrenamientos terminados, quedan {}</translation>
    </message>
    <message>
        <source>{} of {} trainings have ended</source>
        <translation>{} de {} entrenamientos terminados</translation>
    </message>
    <message>
        <source>The comparison could not be started: {}.</source>
        <translation>No se pudo iniciar la comparación: {}.</translation>
    </message>
    <message>
        <source>The process of the comparison ended unexpectedly.</source>
        <translation>El proceso de la comparación terminó inesperadamente.</translation>
    </message>
    <message>
        <source>Stopped before a training had ended. Start again to go on.</source>
        <translation>Detenida antes de que terminara un entrenamiento. Inicie de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The comparison is complete: {} trainings.</source>
        <translation>La comparación está completa: {} entrenamientos.</translation>
    </message>
    <message>
        <source>Stopped after {} of {} trainings. They are kept; start again to go on.</source>
        <translation>Detenida tras {} de {} entrenamientos. Se conservan; inicie de nuevo para continuar.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Both correct</source>
        <translation>Ambas aciertan</translation>
    </message>
    <message>
        <source>Only the first correct</source>
        <translation>Solo acierta la primera</translation>
    </message>
    <message>
        <source>Only the second correct</source>
        <translation>Solo acierta la segunda</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Ambas fallan</translation>
    </message>
    <message>
        <source>Show these images</source>
        <translation>Mostrar estas imágenes</translation>
    </message>
    <message>
        <source>Only {} correct</source>
        <translation>Solo acierta {}</translation>
    </message>
    <message>
        <source>{} correct</source>
        <translation>{} acierta</translation>
    </message>
    <message>
        <source>{} wrong</source>
        <translation>{} falla</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix: rows are the true digits, columns the digits read</source>
        <translation>Matriz de confusión: las filas son los dígitos reales; las columnas, los leídos</translation>
    </message>
    <message>
        <source>Click a cell to see its images</source>
        <translation>Clic en una celda para ver sus imágenes</translation>
    </message>
    <message>
        <source>True digit</source>
        <translation>Dígito real</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase verdadera</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>Accuracy: {} of {} images were read correctly</source>
        <translation>Exactitud: {} de {} imágenes se leyeron bien</translation>
    </message>
    <message>
        <source>Recall of {}: {} of its {} images were read correctly</source>
        <translation>Recall de {}: {} de sus {} imágenes se leyeron bien</translation>
    </message>
    <message>
        <source>Precision of {}: {} of the {} images read as {} are correct</source>
        <translation>Precisión de {}: {} de las {} imágenes leídas como {} son correctas</translation>
    </message>
    <message>
        <source>1 image of {} read correctly</source>
        <translation>1 imagen de {} leída correctamente</translation>
    </message>
    <message>
        <source>{} images of {} read correctly</source>
        <translation>{} imágenes de {} leídas correctamente</translation>
    </message>
    <message>
        <source>1 image of {} read as {}</source>
        <translation>1 imagen de {} leída como {}</translation>
    </message>
    <message>
        <source>{} images of {} read as {}</source>
        <translation>{} imágenes de {} leídas como {}</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall: the share of this digit&apos;s images that were read correctly</source>
        <translation>Recall: proporción de las imágenes de este dígito que se leyeron bien</translation>
    </message>
    <message>
        <source>Precision: the share of images read as this digit that are it</source>
        <translation>Precisión: proporción de las imágenes leídas como este dígito que lo son</translation>
    </message>
    <message>
        <source>read as {}</source>
        <translation>leído como {}</translation>
    </message>
    <message>
        <source>true: {}</source>
        <translation>verdadero: {}</translation>
    </message>
    <message>
        <source>true digit {}</source>
        <translation>dígito real {}</translation>
    </message>
</context>
<context>
    <name>CopyView</name>
    <message>
        <source>the copy answers {} with {}</source>
        <translation>la copia responde {} con {}</translation>
    </message>
    <message>
        <source>the network itself {} with {}</source>
        <translation>la propia red, {} con {}</translation>
    </message>
</context>
<context>
    <name>CurrentNetwork</name>
    <message>
        <source>Keras models (*.keras)</source>
        <translation>Modelos de Keras (*.keras)</translation>
    </message>
    <message>
        <source>Opened the network of {}</source>
        <translation>Se abrió la red de {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Networks of Keras (*.keras *.h5 *.hdf5)</source>
        <translation>Redes de Keras (*.keras *.h5 *.hdf5)</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Abrir una red</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Guardar la red</translation>
    </message>
    <message>
        <source>Save all networks in a folder</source>
        <translation>Guardar todas las redes en una carpeta</translation>
    </message>
    <message>
        <source>Opened {}</source>
        <translation>Se abrió {}</translation>
    </message>
    <message>
        <source>Opened {}. {}</source>
        <translation>{} abierto. {}</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Leyendo {}…</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Se guardó {}</translation>
    </message>
</context>
<context>
    <name>CurrentNetworkButton</name>
    <message>
        <source>No network</source>
        <translation>Ninguna red</translation>
    </message>
    <message>
        <source>Open or train one</source>
        <translation>Abrir o entrenar una</translation>
    </message>
    <message>
        <source>{} weights</source>
        <translation>{} pesos</translation>
    </message>
    <message>
        <source>A network in training cannot be replaced; stop the training first</source>
        <translation>No se puede reemplazar una red en entrenamiento; primero hay que detenerlo</translation>
    </message>
    <message>
        <source>Open another network</source>
        <translation>Abrir otra red</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>The dashed curve is {}.</source>
        <translation>La curva discontinua es {}.</translation>
    </message>
    <message>
        <source>Curves as a table (*.csv)</source>
        <translation>Curvas en una tabla (*.csv)</translation>
    </message>
    <message>
        <source>Plots as a picture (*.png)</source>
        <translation>Gráficos en una imagen (*.png)</translation>
    </message>
    <message>
        <source>Plots as a vector graphic (*.svg)</source>
        <translation>Gráficos vectoriales (*.svg)</translation>
    </message>
    <message>
        <source>Export the shown runs</source>
        <translation>Exportar las ejecuciones mostradas</translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>The next training uses {}</source>
        <translation>El próximo entrenamiento usará {}</translation>
    </message>
</context>
<context>
    <name>DataPreview</name>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder with pictures by class, or with files of images and labels</source>
        <translation>Elegir una carpeta con imágenes por clase o con archivos de imágenes y etiquetas</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose a csv, npz, npy, idx, zip or tar file</source>
        <translation>Elegir un archivo csv, npz, npy, idx, zip o tar</translation>
    </message>
    <message>
        <source>&amp;Use these data</source>
        <translation>&amp;Usar estos datos</translation>
    </message>
    <message>
        <source>Train on these data next</source>
        <translation>Entrenar a continuación con estos datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the data as they were chosen</source>
        <translation>Mantener los datos elegidos antes</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Leyendo los datos…</translation>
    </message>
    <message>
        <source>The data cannot be read: {}</source>
        <translation>No se pueden leer los datos: {}</translation>
    </message>
</context>
<context>
    <name>DatasetBox</name>
    <message>
        <source>{} ({} MB to download)</source>
        <translation>{} ({} MB para descargar)</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
</context>
<context>
    <name>DeleteRuns</name>
    <message>
        <source>delete {}</source>
        <translation>eliminación de {}</translation>
    </message>
    <message>
        <source>delete {} runs</source>
        <translation>eliminación de {} ejecuciones</translation>
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
        <translation>Salida de cada capa</translation>
    </message>
    <message>
        <source>Output of each layer, of the run beside</source>
        <translation>Salida de cada capa, de la ejecución de al lado</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Unexpected error ({}). You can keep working.</source>
        <translation>Error inesperado ({}). Se puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Please include the details and the log, {}, when you report this at {}.</source>
        <translation>Al informar de esto, incluya los detalles y el registro, {}, en {}.</translation>
    </message>
    <message>
        <source>A training is running.</source>
        <translation>Hay un entrenamiento en curso.</translation>
    </message>
    <message>
        <source>Stop training and close?</source>
        <translation>¿Detener el entrenamiento y cerrar?</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep Training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>{} networks are not saved.</source>
        <translation>{} redes no están guardadas.</translation>
    </message>
    <message>
        <source>{network} (stays available as {run})</source>
        <translation>{network} (sigue disponible como {run})</translation>
    </message>
    <message>
        <source>{network} (will be lost)</source>
        <translation>{network} (se perderá)</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>Save All saves them all in a folder of your choice.</source>
        <translation>«Guardar todo» las guarda todas en la carpeta que se elija.</translation>
    </message>
    <message>
        <source>The network “{}” is not saved.</source>
        <translation>La red «{}» no está guardada.</translation>
    </message>
    <message>
        <source>It will be lost.</source>
        <translation>Se perderá.</translation>
    </message>
    <message>
        <source>It stays available as {}, among the runs in Train.</source>
        <translation>Sigue disponible como {}, entre las ejecuciones de «Entrenar».</translation>
    </message>
    <message>
        <source>{} already exists. Replace it?</source>
        <translation>{} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Built-in digits are generated; nothing is downloaded.</source>
        <translation>Los dígitos integrados se generan; no se descarga nada.</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Use Built-in Digits</source>
        <translation>Usar dígitos integrados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DigitGallery</name>
    <message>
        <source>Images, with the true digit and the digit read</source>
        <translation>Imágenes, con el dígito real y el leído</translation>
    </message>
    <message>
        <source>Click an image, or press Enter, to put it on the canvas</source>
        <translation>Clic en una imagen, o Intro, para ponerla en el lienzo</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>My digits</source>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>{} read as {}</source>
        <translation>{} leído como {}</translation>
    </message>
</context>
<context>
    <name>DigitModel</name>
    <message>
        <source>the network reads it as {}</source>
        <translation>la red lo lee como {}</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>written {}</source>
        <translation>escrito el {}</translation>
    </message>
</context>
<context>
    <name>DigitPanel</name>
    <message>
        <source>Network input</source>
        <translation>Entrada de la red</translation>
    </message>
    <message>
        <source>The 28×28 pixels that the network gets</source>
        <translation>Los 28×28 píxeles que recibe la red</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>Probabilidad de cada dígito</translation>
    </message>
    <message>
        <source>Wrong? It is a…</source>
        <translation>¿Mal? Es un…</translation>
    </message>
    <message>
        <source>Leave this out of the text</source>
        <translation>Dejar esto fuera del texto</translation>
    </message>
    <message>
        <source>No &amp;digit</source>
        <translation>No es un &amp;dígito</translation>
    </message>
    <message>
        <source>This is {}</source>
        <translation>Es {}</translation>
    </message>
    <message>
        <source>Digit {} of {}</source>
        <translation>Dígito {} de {}</translation>
    </message>
    <message>
        <source>Left out of the text</source>
        <translation>Fuera del texto</translation>
    </message>
    <message>
        <source>Checked by you</source>
        <translation>Comprobado por usted</translation>
    </message>
    <message>
        <source>Not a digit that the network knows</source>
        <translation>No es un dígito que la red conozca</translation>
    </message>
    <message>
        <source>Probably {} or {}</source>
        <translation>Probablemente {} o {}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Canvas to draw a digit on</source>
        <translation>Lienzo para dibujar un dígito</translation>
    </message>
    <message>
        <source>Draw with the left button, erase with the right one</source>
        <translation>Botón izquierdo: dibujar; botón derecho: borrar</translation>
    </message>
    <message>
        <source>Draw with the mouse, a finger or a pen. The network reads as you draw.</source>
        <translation>Dibuje con el ratón, el dedo o un lápiz. La red lee mientras se dibuja.</translation>
    </message>
    <message>
        <source>&amp;Clear drawing</source>
        <translation>&amp;Limpiar dibujo</translation>
    </message>
    <message>
        <source>&amp;Example digit</source>
        <translation>Dígito de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Example image</source>
        <translation>Imagen de &amp;ejemplo</translation>
    </message>
    <message>
        <source>There is no image of this network’s classes here: open a picture of one</source>
        <translation>Aquí no hay ninguna imagen de las clases de esta red: abra una</translation>
    </message>
    <message>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>Example from the test images of {source}, labelled {name}</source>
        <translation>Ejemplo de las imágenes de prueba de {source}, etiquetado como {name}</translation>
    </message>
    <message>
        <source>Example from the built-in digits, labelled {name}</source>
        <translation>Ejemplo de los dígitos integrados, etiquetado como {name}</translation>
    </message>
    <message>
        <source>C&amp;opy drawing</source>
        <translation>&amp;Copiar dibujo</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>&amp;Pegar imagen</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>Abrir &amp;imagen…</translation>
    </message>
    <message>
        <source>Open as pa&amp;ge…</source>
        <translation>Abrir como pági&amp;na…</translation>
    </message>
    <message>
        <source>Drawing copied</source>
        <translation>Dibujo copiado</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>limpieza del lienzo</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>trazo</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dibuje aquí un dígito</translation>
    </message>
</context>
<context>
    <name>DrawingReading</name>
    <message>
        <source>Probability of each digit, read now</source>
        <translation>Probabilidad de cada dígito, leído ahora</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibujar un dígito</translation>
    </message>
    <message>
        <source>Draw a digit, and see it read while the network learns</source>
        <translation>Dibujar un dígito y ver cómo se lee mientras la red aprende</translation>
    </message>
    <message>
        <source>read now: {}</source>
        <translation>lectura actual: {}</translation>
    </message>
    <message>
        <source>not a digit by its shape</source>
        <translation>por su forma no es un dígito</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Draw a di&amp;git</source>
        <translation>Dibu&amp;jar un dígito</translation>
    </message>
    <message>
        <source>Go to the canvas in Draw</source>
        <translation>Ir al lienzo de «Dibujar»</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation>Imprimir una hoja…</translation>
    </message>
    <message>
        <source>Save a sheet with boxes for a hundred digits as PDF, to print it</source>
        <translation>Guardar en PDF una hoja con cien casillas para imprimirla</translation>
    </message>
    <message>
        <source>Read a filled sheet…</source>
        <translation>Leer una hoja…</translation>
    </message>
    <message>
        <source>Add the digits of a sheet from its photograph or scan</source>
        <translation>Añadir los dígitos de una hoja a partir de su foto o escaneo</translation>
    </message>
    <message>
        <source>1.  Draw a digit in Draw.
2.  Press its key, 0 to 9: the drawing is stored here with this label.
3.  With two of each digit, adapt the network to your handwriting.

Quicker on paper: print a sheet, write a hundred digits into its boxes, photograph it, and read the picture here.</source>
        <translation>1.  Dibuje un dígito en «Dibujar».
2.  Pulse su tecla, de 0 a 9: el dibujo se guarda aquí con esa etiqueta.
3.  Con dos de cada dígito, adapte la red a su letra.

Más rápido en papel: imprima una hoja, escriba cien dígitos en sus casillas, fotografíela y lea la foto aquí.</translation>
    </message>
    <message>
        <source>No digits match this filter</source>
        <translation>Ningún dígito coincide con el filtro</translation>
    </message>
    <message>
        <source>Teach it your handwriting</source>
        <translation>Enséñele su letra</translation>
    </message>
    <message>
        <source>Train a network of your own</source>
        <translation>Entrenar una red propia</translation>
    </message>
    <message>
        <source>1.  Choose a preset at the left: “99 % in seconds” is a good start.</source>
        <translation>1.  Elija un preajuste a la izquierda: «99&#xa0;% en segundos» es un buen comienzo.</translation>
    </message>
    <message>
        <source>2.  Press Train. The curves begin at 10 %, as if guessing, and rise.</source>
        <translation>2.  Pulse «Entrenar». Las curvas parten del 10&#xa0;%, como al azar, y suben.</translation>
    </message>
    <message>
        <source>3.  Draw meanwhile, and see your digit read better and better.</source>
        <translation>3.  Dibuje mientras tanto y vea cómo su dígito se lee cada vez mejor.</translation>
    </message>
</context>
<context>
    <name>EpochPanel</name>
    <message>
        <source>Epoch of the run</source>
        <translation>Época de la ejecución</translation>
    </message>
    <message>
        <source>Show the answer after each epoch, starting with the untrained network</source>
        <translation>Mostrar la respuesta después de cada época, desde la red sin entrenar</translation>
    </message>
    <message>
        <source>Re&amp;play</source>
        <translation>Re&amp;petición</translation>
    </message>
    <message>
        <source>Probability of each digit in that epoch</source>
        <translation>Probabilidad de cada dígito en esa época</translation>
    </message>
    <message>
        <source>Use this network</source>
        <translation>Usar esta red</translation>
    </message>
    <message>
        <source>Use this epoch&apos;s network in Draw</source>
        <translation>Usar la red de esta época en «Dibujar»</translation>
    </message>
    <message>
        <source>Choose a run below to replay its epochs.</source>
        <translation>Elija abajo una ejecución para repasar sus épocas.</translation>
    </message>
    <message>
        <source>Draw a digit, then move the slider.</source>
        <translation>Dibuje un dígito y mueva el control.</translation>
    </message>
    <message>
        <source>Reading its network…</source>
        <translation>Leyendo su red…</translation>
    </message>
    <message>
        <source>Your drawing: most likely {} ({})</source>
        <translation>Su dibujo: lo más probable, {} ({})</translation>
    </message>
    <message>
        <source>Your drawing: not a digit by its shape; the network says {} ({})</source>
        <translation>Su dibujo: por su forma no es un dígito; la red dice {} ({})</translation>
    </message>
    <message>
        <source>{}, untrained: its first epoch is not over</source>
        <translation>{}, sin entrenar: su primera época no ha terminado</translation>
    </message>
    <message>
        <source>{}, epoch 0 of {}: untrained</source>
        <translation>{}, época 0 de {}: sin entrenar</translation>
    </message>
    <message>
        <source>{}, epoch 0 of {}: before the training</source>
        <translation>{}, época 0 de {}: antes del entrenamiento</translation>
    </message>
    <message>
        <source>{}, epoch {} of {}: validation {}</source>
        <translation>{}, época {} de {}: validación {}</translation>
    </message>
    <message>
        <source>{}, epoch {} of {} (best): validation {}</source>
        <translation>{}, época {} de {} (mejor): validación {}</translation>
    </message>
</context>
<context>
    <name>EvaluationChoices</name>
    <message>
        <source>My digits</source>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Ninguna red</translation>
    </message>
    <message>
        <source>The images to read</source>
        <translation>Las imágenes que se leen</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;tos</translation>
    </message>
    <message>
        <source>Test images: never seen in a training. Validation images: used to watch one</source>
        <translation>Imágenes de prueba: nunca vistas al entrenar. Imágenes de validación: sirven para vigilar el entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Partición</translation>
    </message>
    <message>
        <source>Another network that reads the same images</source>
        <translation>Otra red que lee las mismas imágenes</translation>
    </message>
    <message>
        <source>C&amp;ompare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>You have not labelled any digits yet. Draw one, and press the key of the digit that it is, 0 to 9.</source>
        <translation>Aún no se ha etiquetado ningún dígito. Dibuje uno y pulse la tecla del dígito que es, de 0 a 9.</translation>
    </message>
    <message>
        <source>The evaluation ended with an error: {}</source>
        <translation>La evaluación terminó con un error: {}</translation>
    </message>
    <message>
        <source>{title} is missing on this computer, or incomplete. Download it ({size} MB), or choose other images under Data.</source>
        <translation>{title} falta en este equipo o está incompleto. Descárguelo ({size}&#xa0;MB) o elija otras imágenes en «Datos».</translation>
    </message>
    <message>
        <source>Dow&amp;nload {}</source>
        <translation>Descar&amp;gar {}</translation>
    </message>
    <message>
        <source>Download {title} ({size} MB) and evaluate</source>
        <translation>Descargar {title} ({size}&#xa0;MB) y evaluar</translation>
    </message>
    <message>
        <source>No network is open. Open one, or train one.</source>
        <translation>No hay ninguna red abierta. Abra una o entrene una.</translation>
    </message>
    <message>
        <source>A training is running. Evaluate the network as it is now?</source>
        <translation>Hay un entrenamiento en curso. ¿Evaluar la red tal como está ahora?</translation>
    </message>
    <message>
        <source>The network has changed since.</source>
        <translation>La red ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The evaluation was cancelled.</source>
        <translation>Se canceló la evaluación.</translation>
    </message>
</context>
<context>
    <name>EvaluationPlaceholder</name>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <source>Read the images with the current network</source>
        <translation>Leer las imágenes con la red actual</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>Eva&amp;luar</translation>
    </message>
    <message>
        <source>Built-in digits are generated; nothing is downloaded</source>
        <translation>Los dígitos integrados se generan; no se descarga nada</translation>
    </message>
    <message>
        <source>Use &amp;built-in digits</source>
        <translation>Usar dígitos &amp;integrados</translation>
    </message>
    <message>
        <source>Go to the canvas; there, keys 0 to 9 label a drawing</source>
        <translation>Ir al lienzo; allí, las teclas 0 a 9 etiquetan un dibujo</translation>
    </message>
    <message>
        <source>Draw a di&amp;git</source>
        <translation>Dibu&amp;jar un dígito</translation>
    </message>
    <message>
        <source>Choose one of all networks</source>
        <translation>Elegir entre todas las redes</translation>
    </message>
    <message>
        <source>O&amp;pen network…</source>
        <translation>A&amp;brir red…</translation>
    </message>
    <message>
        <source>Stop the evaluation</source>
        <translation>Detener la evaluación</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
</context>
<context>
    <name>EvaluationResults</name>
    <message>
        <source>E&amp;valuate again</source>
        <translation>Eva&amp;luar de nuevo</translation>
    </message>
    <message>
        <source>Read the images with the network as it is now</source>
        <translation>Leer las imágenes con la red tal como está ahora</translation>
    </message>
    <message>
        <source>How we &amp;know</source>
        <translation>Có&amp;mo se sabe</translation>
    </message>
    <message>
        <source>Show the table of the test in place of the matrix</source>
        <translation>Mostrar la tabla de la prueba en lugar de la matriz</translation>
    </message>
    <message>
        <source>This network was not trained on these classes.</source>
        <translation>Esta red no se entrenó con estas clases.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test</source>
        <translation>Prueba exacta de McNemar</translation>
    </message>
    <message>
        <source>&amp;All mistakes</source>
        <translation>T&amp;odos los errores</translation>
    </message>
    <message>
        <source>Show all mistakes again, the most confident first</source>
        <translation>Volver a mostrar todos los errores, primero los de mayor confianza</translation>
    </message>
    <message>
        <source>True → read, most confident first</source>
        <translation>Real → leído, primero los de mayor confianza</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>Todos los errores</translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>Sin errores</translation>
    </message>
    <message>
        <source>{} misread</source>
        <translation>{} mal leído</translation>
    </message>
    <message>
        <source>Wrongly read as {}</source>
        <translation>Mal leídos como {}</translation>
    </message>
    <message>
        <source>{} read as {}</source>
        <translation>{} leído como {}</translation>
    </message>
    <message>
        <source>{} read correctly</source>
        <translation>{} leído correctamente</translation>
    </message>
    <message>
        <source>No {} was read as {}.</source>
        <translation>Ningún {} se leyó como {}.</translation>
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
        <translation>{} de {} imágenes</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>Leyendo las imágenes…</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import digits</source>
        <translation>Importar dígitos</translation>
    </message>
    <message>
        <source>Digits (*.jsonl *.jsonl.gz *ubyte *ubyte.gz)</source>
        <translation>Dígitos (*.jsonl *.jsonl.gz *ubyte *ubyte.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading digits…</source>
        <translation>Leyendo dígitos…</translation>
    </message>
    <message>
        <source>{} Nothing was imported.</source>
        <translation>{} No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>import %n digit(s)</source>
        <translation>
            <numerusform>importación de %n dígito</numerusform>
            <numerusform>importación de %n dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n digit(s)</source>
        <translation>
            <numerusform>Se importó %n dígito</numerusform>
            <numerusform>Se importaron %n dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n digit(s) to {}</source>
        <translation>
            <numerusform>Se exportó %n dígito a {}</numerusform>
            <numerusform>Se exportaron %n dígitos a {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export digits</source>
        <translation>Exportar dígitos</translation>
    </message>
    <message>
        <source>JSON lines, with strokes (*.jsonl)</source>
        <translation>Líneas JSON, con trazos (*.jsonl)</translation>
    </message>
    <message>
        <source>A pair of idx files, images and labels (*-images-idx3-ubyte)</source>
        <translation>Dos archivos idx, imágenes y etiquetas (*-images-idx3-ubyte)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the network</source>
        <translation>Exportar la red</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Choose the file, and write it</source>
        <translation>Elegir el archivo y escribirlo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this dialog</source>
        <translation>Cerrar este diálogo</translation>
    </message>
    <message>
        <source>Exporting {}…</source>
        <translation>Exportando {}…</translation>
    </message>
</context>
<context>
    <name>FavouritePatches</name>
    <message>
        <source>Looking for patches…</source>
        <translation>Buscando recortes…</translation>
    </message>
    <message>
        <source>Excites this map most</source>
        <translation>Lo que más excita este mapa</translation>
    </message>
    <message>
        <source>Parts of {} test images to which this map answers most</source>
        <translation>Partes de {} imágenes de prueba a las que este mapa responde más</translation>
    </message>
    <message>
        <source>The part of a test image that makes a value of {}</source>
        <translation>La parte de una imagen de prueba que da un valor de {}</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <source>The run whose epochs are shown</source>
        <translation>La ejecución cuyas épocas se muestran</translation>
    </message>
    <message>
        <source>Play the epochs, or stop</source>
        <translation>Reproducir las épocas o parar</translation>
    </message>
    <message>
        <source>Play the epochs</source>
        <translation>Reproducir las épocas</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>An epoch of the run, from the untrained network on (arrows, Home, End)</source>
        <translation>Una época de la ejecución, desde la red sin entrenar (flechas, Inicio, Fin)</translation>
    </message>
    <message>
        <source>T&amp;rain a network</source>
        <translation>&amp;Ir a «Entrenar»</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a «Entrenar»</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ejecuc&amp;ión</translation>
    </message>
    <message>
        <source>validation {} and {}</source>
        <translation>validación {} y {}</translation>
    </message>
    <message>
        <source>Each training is kept epoch by epoch, to be played here.</source>
        <translation>Cada entrenamiento se guarda época por época y puede reproducirse aquí.</translation>
    </message>
    <message>
        <source>Another run, such as with another optimizer, at the same epoch</source>
        <translation>Otra ejecución, por ejemplo con otro optimizador, en la misma época</translation>
    </message>
    <message>
        <source>Validation accuracy after each epoch; dashed: the run beside it</source>
        <translation>Exactitud de validación tras cada época; discontinua: la ejecución de al lado</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>No epoch can be read.</source>
        <translation>No se puede leer ninguna época.</translation>
    </message>
    <message>
        <source>Reading the epochs…</source>
        <translation>Leyendo las épocas…</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>Época {} de {}</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>en entrenamiento</translation>
    </message>
    <message>
        <source>before the training</source>
        <translation>antes del entrenamiento</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>sin entrenar</translation>
    </message>
    <message>
        <source>epoch {} is being read…</source>
        <translation>leyendo la época {}…</translation>
    </message>
    <message>
        <source>epoch {}: {}</source>
        <translation>época {}: {}</translation>
    </message>
    <message>
        <source>epoch {}, its last: {}</source>
        <translation>época {}, la última: {}</translation>
    </message>
    <message>
        <source>{} gives each weight a step of its own size; gradient descent steps only as far as the gradient is steep.</source>
        <translation>{} da a cada peso su propio paso; el descenso de gradiente avanza solo según lo grande que es el gradiente.</translation>
    </message>
    <message>
        <source>So far the weights have changed by {} with {}, by {} with gradient descent.</source>
        <translation>Cambio de los pesos hasta aquí: {} con {}, {} con el descenso de gradiente.</translation>
    </message>
    <message>
        <source>So far the weights of {} have changed by {}, those of {} by {}.</source>
        <translation>Hasta aquí los pesos de {} han cambiado un {}, los de {} un {}.</translation>
    </message>
    <message>
        <source>They are networks of different kinds.</source>
        <translation>Son redes de tipos distintos.</translation>
    </message>
    <message>
        <source>Both begin with the same weights.</source>
        <translation>Ambas empiezan con los mismos pesos.</translation>
    </message>
    <message>
        <source>They begin with different weights.</source>
        <translation>Empiezan con pesos distintos.</translation>
    </message>
    <message>
        <source>validation {}</source>
        <translation>validación {}</translation>
    </message>
</context>
<context>
    <name>FoolView</name>
    <message>
        <source>Canvas to change the drawing on</source>
        <translation>Lienzo para cambiar el dibujo</translation>
    </message>
    <message>
        <source>Draw with the left button, erase with the right one</source>
        <translation>Dibujar con el botón izquierdo, borrar con el derecho</translation>
    </message>
    <message>
        <source>What the network is to read</source>
        <translation>Lo que la red debe leer</translation>
    </message>
    <message>
        <source>Make it &amp;a</source>
        <translation>Ob&amp;jetivo</translation>
    </message>
    <message>
        <source>Erase with the left button</source>
        <translation>Borrar con el botón izquierdo</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Begin a&amp;new</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>Go back to the drawing as it was</source>
        <translation>Volver al dibujo del principio</translation>
    </message>
    <message>
        <source>Ano&amp;ther digit</source>
        <translation>O&amp;tro dígito</translation>
    </message>
    <message>
        <source>Take a random handwritten digit</source>
        <translation>Tomar un dígito manuscrito al azar</translation>
    </message>
    <message>
        <source>Let the machine look for a way, and play it</source>
        <translation>Dejar que la máquina busque una manera y la muestre</translation>
    </message>
    <message>
        <source>&amp;Use this drawing</source>
        <translation>Usar este di&amp;bujo</translation>
    </message>
    <message>
        <source>Put it on the canvas of Draw</source>
        <translation>Ponerlo en el lienzo de «Dibujar»</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto falta</translation>
    </message>
    <message>
        <source>An answer can be sure and wrong: what is little ink to you may be much to the network. This does not say how often it errs on digits that people mean. The machine takes the best stroke each time, so less ink may do.</source>
        <translation>Una respuesta puede ser segura y errónea: lo que para usted es poca tinta puede ser mucha para la red. Esto no dice cuánto se equivoca con dígitos escritos en serio. La máquina toma cada vez el mejor trazo; puede bastar menos tinta.</translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>nuevo comienzo</translation>
    </message>
    <message>
        <source>There are no images of these classes on this computer.</source>
        <translation>No hay imágenes de estas clases en este equipo.</translation>
    </message>
    <message>
        <source>the machine’s stroke</source>
        <translation>trazo de la máquina</translation>
    </message>
    <message>
        <source>The machine could not look for a way.</source>
        <translation>La máquina no pudo buscar una manera.</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>Aún no hay ningún dibujo.</translation>
    </message>
    <message>
        <source>This is not read as one digit.</source>
        <translation>Esto no se lee como un solo dígito.</translation>
    </message>
    <message>
        <source>Read as {}, by {}</source>
        <translation>Leído como {}, con un {}</translation>
    </message>
    <message>
        <source>Fooled: read as {}, by {}</source>
        <translation>Engañada: leído como {}, con un {}</translation>
    </message>
    <message>
        <source>Ink changed: {} of the drawing</source>
        <translation>Tinta cambiada: {} del dibujo</translation>
    </message>
    <message>
        <source>Your best from {} to {}: {}</source>
        <translation>Su mejor marca de {} a {}: {}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Mostrar una solución</translation>
    </message>
    <message>
        <source>Draw one digit to begin with.</source>
        <translation>Dibuje primero un dígito.</translation>
    </message>
    <message>
        <source>The strokes no longer make one digit: undo, or begin anew.</source>
        <translation>Los trazos ya no forman un solo dígito: deshaga uno o empiece de nuevo.</translation>
    </message>
    <message>
        <source>The network reads {}.</source>
        <translation>La red lee {}.</translation>
    </message>
    <message>
        <source>Still {} to go: the score of {} less that of {}.</source>
        <translation>Faltan {}: la puntuación de {} menos la de {}.</translation>
    </message>
    <message numerus="yes">
        <source>The machine is looking; %n stroke(s) so far…</source>
        <translation>
            <numerusform>La máquina busca; %n trazo por ahora…</numerusform>
            <numerusform>La máquina busca; %n trazos por ahora…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine found no way with %n stroke(s).</source>
        <translation>
            <numerusform>La máquina no encontró una manera con %n trazo.</numerusform>
            <numerusform>La máquina no encontró una manera con %n trazos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The machine needs %n stroke(s) and {} of the drawing’s ink.</source>
        <translation>
            <numerusform>La máquina usa %n trazo y {} de la tinta del dibujo.</numerusform>
            <numerusform>La máquina usa %n trazos y {} de la tinta del dibujo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Not possible: {}.</source>
        <translation>No es posible: {}.</translation>
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
        <translation>MNIST es una colección de 70.000 imágenes de dígitos escritos a mano, cada una de 28×28 píxeles en gris. Los escribieron empleados de la Oficina del Censo de Estados Unidos y estudiantes de secundaria. 60.000 imágenes son para entrenar y 10.000 para probar; quienes escribieron las dos partes son personas distintas. Casi todos los libros sobre redes neuronales empiezan con MNIST.</translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>Dígitos integrados</translation>
    </message>
    <message>
        <source>The built-in digits are 70,000 images that this program draws itself with a simulated pen. Each digit has several written forms, which are slanted, stretched and shaken at random. They need no download, and they include forms that are rare in [MNIST](#mnist), such as a seven with a bar.</source>
        <translation>Los dígitos integrados son 70.000 imágenes que este programa dibuja por sí mismo con una pluma simulada. Cada dígito tiene varias formas de escribirse, que se inclinan, se estiran y se agitan al azar. No requieren descarga e incluyen formas que son raras en [MNIST](#mnist), como el siete con barra.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>A label is the correct answer that belongs to an image: the digit that its writer meant. A network learns from images with labels, and is tested by comparing its answers with them. You label your own drawings with the keys 0 to 9.</source>
        <translation>Una etiqueta es la respuesta correcta que corresponde a una imagen: el dígito que quiso escribir su autor. Una red aprende de imágenes con etiqueta y se prueba comparando sus respuestas con ellas. Los dibujos propios se etiquetan con las teclas 0 a 9.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Training images are the images that the network learns from. Each comes with its [label](#label), so every mistake can be turned into a small change of the [weights](#weights). For MNIST, these are 55,000 images. How well a network reads them says little about new images, because it may have learned them by heart.</source>
        <translation>Las imágenes de entrenamiento son las imágenes de las que aprende la red. Cada una trae su [etiqueta](#label), de modo que cada error puede convertirse en un pequeño cambio de los [pesos](#weights). En MNIST son 55.000 imágenes. Lo bien que las lea una red dice poco sobre imágenes nuevas, porque puede habérselas aprendido de memoria.</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>Validation images are kept back from training and read after each [epoch](#epoch), to see how well the network does on images that it does not learn from. For MNIST, these are 5,000 images. They are also used to choose settings and to find the [temperature](#temperature), so a little knowledge about them slips into the network. The final verdict therefore belongs to the [test images](#test-images).</source>
        <translation>Las imágenes de validación se apartan del entrenamiento y se leen después de cada [época](#epoch), para ver qué tal lo hace la red con imágenes de las que no aprende. En MNIST son 5000 imágenes. También se usan para elegir los ajustes y para hallar la [temperatura](#temperature), así que algo de información sobre ellas se filtra en la red. Por eso el veredicto final corresponde a las [imágenes de prueba](#test-images).</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Test images are read when the training has ended, and nothing is learned or chosen from them. So the [accuracy](#accuracy) on them is an honest estimate for new images of the same kind. MNIST has 10,000 test images. Trying many settings and keeping the one with the best test accuracy would spoil the estimate.</source>
        <translation>Las imágenes de prueba se leen cuando el entrenamiento ha terminado, y con ellas no se aprende ni se elige nada. Por eso la [exactitud](#accuracy) sobre ellas es una estimación honesta para imágenes nuevas del mismo tipo. MNIST tiene 10.000 imágenes de prueba. Probar muchos ajustes y quedarse con el de mayor exactitud de prueba echaría a perder la estimación.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Augmentation changes each training image a little at random, anew in every [epoch](#epoch): it is rotated, slanted, stretched and shifted. The digit stays the same, so its [label](#label) stays correct. The network hardly ever sees the same image twice, which helps against [overfitting](#overfitting).</source>
        <translation>El aumento de datos cambia un poco al azar cada imagen de entrenamiento, de nuevo en cada [época](#epoch): la rota, la inclina, la estira y la desplaza. El dígito sigue siendo el mismo, así que su [etiqueta](#label) sigue siendo correcta. La red casi nunca ve dos veces la misma imagen, lo que ayuda contra el [sobreajuste](#overfitting).</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Centro de masas</translation>
    </message>
    <message>
        <source>The centre of mass is the average position of all ink in an image, where strong ink counts more than faint ink. A drawing is scaled to 20×20 pixels and placed so that its centre of mass lies in the middle of the 28×28 pixels, as was done for [MNIST](#mnist). So it does not matter where on the canvas you draw, or how large.</source>
        <translation>El centro de masas es la posición media de toda la tinta de una imagen, donde la tinta intensa cuenta más que la tenue. Un dibujo se escala a 20×20 píxeles y se coloca de modo que su centro de masas quede en el centro de los 28×28 píxeles, como se hizo en [MNIST](#mnist). Por eso no importa en qué parte del lienzo se dibuje ni a qué tamaño.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>A baseline is a simple method that a better one has to beat. Guessing one of ten digits at random is right about 10 % of the time; a network that reads 12 % correctly has learned next to nothing. The next baseline is [softmax regression](#softmax-regression), with about 92 % on MNIST.</source>
        <translation>Una línea base (*baseline*) es un método sencillo que otro mejor debe superar. Adivinar al azar uno de los diez dígitos acierta alrededor del 10&#xa0;% de las veces; una red que lee bien el 12&#xa0;% no ha aprendido casi nada. La siguiente línea base es la [regresión softmax](#softmax-regression), con cerca del 92&#xa0;% en MNIST.</translation>
    </message>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>LeNet-5 is a small convolutional network for handwritten digits, published in 1998. Two pairs of [convolution](#convolution) and [pooling](#pooling) find strokes and their arrangement; three [fully connected layers](#fully-connected-layer) decide on a digit. It has 61,706 [weights](#weights). As in most courses today, this program uses ReLU, max pooling and [softmax](#softmax) in place of the functions of 1998.</source>
        <translation>LeNet-5 es una pequeña red convolucional para dígitos escritos a mano, publicada en 1998. Dos pares de [convolución](#convolution) y [pooling](#pooling) encuentran los trazos y su disposición; tres [capas totalmente conectadas](#fully-connected-layer) deciden el dígito. Tiene 61.706 [pesos](#weights). Como en la mayoría de los cursos actuales, este programa usa ReLU, max pooling y [softmax](#softmax) en lugar de las funciones de 1998.</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Regresión softmax</translation>
    </message>
    <message>
        <source>Softmax regression is the simplest network: a single layer that gives each pixel a weight for each digit, adds these up, and turns the ten sums into probabilities by [softmax](#softmax). Its 7,850 [weights](#weights) are like ten templates that are laid over the image. It reads about 92 % of MNIST correctly. Statisticians call it multinomial logistic regression.</source>
        <translation>La regresión softmax es la red más sencilla: una sola capa que da a cada píxel un peso para cada dígito, los suma y convierte las diez sumas en probabilidades mediante [softmax](#softmax). Sus 7850 [pesos](#weights) son como diez plantillas que se superponen a la imagen. Lee bien cerca del 92&#xa0;% de MNIST. En estadística se llama regresión logística multinomial.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights are the numbers in a network that training changes; everything that it has learned is in them. A layer multiplies its inputs by weights, adds them up, and adds a further number, the bias. Weights and biases together are called parameters. Before training, those of LeNet-5 are small random numbers.</source>
        <translation>Los pesos son los números de una red que el entrenamiento cambia; todo lo que ha aprendido está en ellos. Una capa multiplica sus entradas por pesos, las suma y añade otro número, el sesgo. Los pesos y los sesgos juntos se llaman parámetros. Antes de entrenar, los de LeNet-5 son pequeños números aleatorios.</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>A convolution slides a small window of weights, the [kernel](#kernel), over an image. At each place it multiplies the pixels beneath by the weights and adds up the products. The result is large where the image resembles the kernel, for example at an edge. Because the same kernel is used everywhere, a stroke is found wherever it lies, and few weights suffice.</source>
        <translation>Una convolución desliza una pequeña ventana de pesos, el [kernel](#kernel), sobre una imagen. En cada lugar multiplica los píxeles que hay debajo por los pesos y suma los productos. El resultado es grande donde la imagen se parece al kernel, por ejemplo en un borde. Como se usa el mismo kernel en todas partes, un trazo se encuentra esté donde esté, y bastan pocos pesos.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>A kernel is the small window of weights that a [convolution](#convolution) slides over its input; it is also called a filter. In LeNet-5 kernels are 5×5 pixels. No one chooses their values: training finds kernels for edges, ends of strokes and other useful patterns.</source>
        <translation>Un kernel es la pequeña ventana de pesos que una [convolución](#convolution) desliza sobre su entrada; también se llama filtro o núcleo. En LeNet-5 los kernels son de 5×5 píxeles. Nadie elige sus valores: el entrenamiento encuentra kernels para bordes, extremos de trazos y otros patrones útiles.</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Mapa de características</translation>
    </message>
    <message>
        <source>A feature map is the image that one [kernel](#kernel) makes of its input: bright where the kernel&apos;s pattern was found. The first layer of LeNet-5 makes six of them, the second convolution sixteen. *Look inside* shows the feature maps of your drawing.</source>
        <translation>Un mapa de características es la imagen que un [kernel](#kernel) produce a partir de su entrada: brillante donde se encontró el patrón del kernel. La primera capa de LeNet-5 produce seis; la segunda convolución, dieciséis. *Por dentro* muestra los mapas de características del dibujo.</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Campo receptivo</translation>
    </message>
    <message>
        <source>The receptive field of a value in a network is the part of the image that it depends on. In LeNet-5 a value of the first [convolution](#convolution) sees 5×5 pixels, one of the second 14×14, and a unit of a [fully connected layer](#fully-connected-layer) sees all. *Look inside* frames the receptive field of the value that you point at.</source>
        <translation>El campo receptivo de un valor de una red es la parte de la imagen de la que depende. En LeNet-5, un valor de la primera [convolución](#convolution) ve 5×5 píxeles, uno de la segunda 14×14, y una unidad de una [capa totalmente conectada](#fully-connected-layer) ve todo. *Por dentro* enmarca el campo receptivo del valor que se señala.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>An attribution says how much each pixel of an image counts for an answer. The plain way is to change a pixel and to read the image again; the effect is true, but of that one change only. Another is gradient times pixel: in a network with ReLU these parts, and those of the biases, add up to the score exactly, and yet they are not what erasing a pixel would do. Some popular pictures hardly depend on the weights, and explain nothing.</source>
        <translation>Una atribución dice cuánto cuenta cada píxel de una imagen para una respuesta. Lo más sencillo es cambiar un píxel y volver a leer la imagen; el efecto es real, pero solo el de ese cambio. Otra vía es gradiente por píxel: en una red con ReLU, estas partes y las de los sesgos suman exactamente la puntuación, y sin embargo no son lo que haría borrar un píxel. Algunas imágenes populares apenas dependen de los pesos y no explican nada.</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablación</translation>
    </message>
    <message>
        <source>An ablation switches a part of a network off and measures what is lost: here all weights and the bias of a map or a unit become zero. In the network that comes with this program, one map of the first [convolution](#convolution) costs ten points of [accuracy](#accuracy), and most units of the fully connected layers cost next to nothing, because others do the same work. That a part costs little alone does not mean that many such parts can go together.</source>
        <translation>Una ablación apaga una parte de una red y mide lo que se pierde: aquí, todos los pesos y el sesgo de un mapa o de una unidad pasan a ser cero. En la red que trae este programa, un mapa de la primera [convolución](#convolution) cuesta diez puntos de [exactitud](#accuracy), y la mayoría de las unidades de las capas totalmente conectadas no cuestan casi nada, porque otras hacen el mismo trabajo. Que una parte cueste poco por sí sola no significa que muchas de ellas puedan faltar a la vez.</translation>
    </message>
    <message>
        <source>Decision border</source>
        <translation>Frontera de decisión</translation>
    </message>
    <message>
        <source>The decision border between two digits is where both have the same score. The last layer of a network is linear in the features of the layer before it, so the border is a straight line in a plane that is chosen for it, however curved it is among the pixels. *Look inside* shows that plane exactly. A map of all ten digits cannot be exact: the two directions of the largest spread (principal component analysis, PCA) hold about a third of it, and a tenth of the points get wrong neighbours.</source>
        <translation>La frontera de decisión entre dos dígitos está donde ambos tienen la misma puntuación. La última capa de una red es lineal en las características de la capa anterior, así que la frontera es una recta en un plano elegido para ella, por curva que sea entre los píxeles. *Por dentro* muestra ese plano con exactitud. Un mapa de los diez dígitos no puede ser exacto: las dos direcciones de mayor dispersión (análisis de componentes principales, PCA) contienen cerca de un tercio, y una décima parte de los puntos recibe vecinos falsos.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Padding is a border of zeros around the input of a [convolution](#convolution). Without it (“valid”), a 5×5 kernel fits into 28×28 pixels at 24×24 places only, so the result is smaller. With a border of two pixels (“same”), the result keeps the size of the input, and strokes at the edge count like others.</source>
        <translation>El padding (relleno) es un borde de ceros alrededor de la entrada de una [convolución](#convolution). Sin él («valid»), un kernel de 5×5 solo cabe en 28×28 píxeles en 24×24 lugares, así que el resultado es más pequeño. Con un borde de dos píxeles («same»), el resultado conserva el tamaño de la entrada, y los trazos del borde cuentan como los demás.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Pooling makes a [feature map](#feature-map) smaller: max pooling keeps the largest number of each 2×2 square. Whether a pattern was found is kept, its exact place is not. So the answer hardly changes when a stroke moves by a pixel, and the next layer has only a quarter of the numbers to look at. The LeNet-5 of 1998 averaged the four numbers instead.</source>
        <translation>El pooling reduce un [mapa de características](#feature-map): max pooling conserva el número mayor de cada cuadrado de 2×2. Se conserva si se encontró un patrón, pero no su lugar exacto. Por eso la respuesta apenas cambia cuando un trazo se mueve un píxel, y la capa siguiente solo tiene que mirar la cuarta parte de los números. La LeNet-5 de 1998, en cambio, promediaba los cuatro números.</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Función de activación</translation>
    </message>
    <message>
        <source>An activation function bends the sums that a layer computes; without it, any number of layers could do no more than one. ReLU replaces negative numbers by zero, and is used in this program. The hyperbolic tangent (tanh), which LeNet-5 used in 1998, squeezes all numbers between −1 and 1; where it is flat, learning is slow.</source>
        <translation>Una función de activación curva las sumas que calcula una capa; sin ella, muchas capas no podrían hacer más que una sola. ReLU reemplaza los números negativos por cero y es la que usa este programa. La tangente hiperbólica (tanh), que LeNet-5 usaba en 1998, comprime todos los números entre −1 y 1; donde es plana, el aprendizaje es lento.</translation>
    </message>
    <message>
        <source>Fully connected layer</source>
        <translation>Capa totalmente conectada</translation>
    </message>
    <message>
        <source>In a fully connected layer, also called dense, every output, called a unit, depends on every input, each through a [weight](#weights) of its own. LeNet-5 ends with three of them, with 120, 84 and 10 units. They combine the patterns that the convolutions found, and hold most of the network&apos;s weights.</source>
        <translation>En una capa totalmente conectada, también llamada densa, cada salida, llamada unidad, depende de cada entrada, cada una a través de su propio [peso](#weights). LeNet-5 termina con tres de ellas, de 120, 84 y 10 unidades. Combinan los patrones que encontraron las convoluciones y contienen la mayoría de los pesos de la red.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Logits, or scores, are the ten numbers that the last layer gives, one for each digit: the larger the number, the stronger the evidence for the digit. They may be of any size, and negative too. [Softmax](#softmax) turns them into probabilities; the largest logit always becomes the largest probability.</source>
        <translation>Los logits, o puntuaciones, son los diez números que da la última capa, uno por dígito: cuanto mayor es el número, más fuerte es la evidencia a favor del dígito. Pueden tener cualquier magnitud y también ser negativos. [Softmax](#softmax) los convierte en probabilidades; el logit mayor siempre da la probabilidad mayor.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softmax turns a network&apos;s [logits](#logits) into probabilities: it takes *e* to the power of each, and divides by the sum of all. So none is negative, and together they add up to 100 %. A logit that is larger by 1 has a probability about 2.7 times as high.</source>
        <translation>Softmax convierte los [logits](#logits) de una red en probabilidades: eleva *e* a cada uno de ellos y divide entre la suma de todos. Así ninguna es negativa y juntas suman 100&#xa0;%. Un logit mayor en 1 tiene una probabilidad unas 2,7 veces mayor.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>The probability of a digit says how sure the network is that the drawing shows it. The ten probabilities come from [softmax](#softmax) and add up to 100 %. If the network is [calibrated](#calibration), nine in ten answers given with 90 % are correct – for images like those that it was tested on. For a scribble, even a high probability means little, since the network only knows digits.</source>
        <translation>La probabilidad de un dígito dice cuán segura está la red de que el dibujo lo muestra. Las diez probabilidades provienen de [softmax](#softmax) y suman 100&#xa0;%. Si la red está [calibrada](#calibration), nueve de cada diez respuestas dadas con 90&#xa0;% son correctas – para imágenes como aquellas con las que se probó. Con un garabato, ni siquiera una probabilidad alta significa mucho, porque la red solo conoce dígitos.</translation>
    </message>
    <message>
        <source>Unsure answer</source>
        <translation>Respuesta insegura</translation>
    </message>
    <message>
        <source>An unsure answer names two digits, such as “4 or 9?”, or none at all. A single digit is only named if its [probability](#probability) is at least 78 %, and two digits only if they have 88 % together. Refusing to answer avoids mistakes, at the price of some answers that would have been correct.</source>
        <translation>Una respuesta insegura nombra dos dígitos, como «¿4 o 9?», o ninguno. Solo se nombra un único dígito si su [probabilidad](#probability) es de al menos 78&#xa0;%, y dos dígitos solo si juntos tienen 88&#xa0;%. Abstenerse de responder evita errores, a costa de algunas respuestas que habrían sido correctas.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>The accuracy is the share of images that are read correctly: 99 % means one mistake in a hundred images. Near 100 %, it is easier to think of mistakes: from 99.0 % to 99.5 % their number is halved. It says nothing about which digits are confused; the [confusion matrix](#confusion-matrix) does.</source>
        <translation>La exactitud (*accuracy*) es la proporción de imágenes que se leen bien: 99&#xa0;% significa un error cada cien imágenes. Cerca del 100&#xa0;% es más fácil pensar en los errores: de 99,0&#xa0;% a 99,5&#xa0;% su número se reduce a la mitad. No dice nada sobre qué dígitos se confunden; eso lo hace la [matriz de confusión](#confusion-matrix).</translation>
    </message>
    <message>
        <source>Confidence interval</source>
        <translation>Intervalo de confianza</translation>
    </message>
    <message>
        <source>A confidence interval says how precisely an [accuracy](#accuracy) is known, because other test images would have given a slightly different one. Intervals made in this way contain the true value in 95 of 100 cases. With four times as many images, the interval is about half as wide. For the mean over several trainings, Student&apos;s t takes the differences between [seeds](#seed) into account.</source>
        <translation>Un intervalo de confianza dice con qué precisión se conoce una [exactitud](#accuracy), porque otras imágenes de prueba habrían dado una algo distinta. Los intervalos calculados así contienen el valor verdadero en 95 de cada 100 casos. Con cuatro veces más imágenes, el intervalo mide cerca de la mitad. Para la media de varios entrenamientos, la t de Student tiene en cuenta las diferencias entre [semillas](#seed).</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>The confusion matrix counts what was read as what: each row is a true digit, each column an answer. Correct answers are on the diagonal, and every other cell is a kind of mistake, such as a 4 read as a 9. [Recall](#recall) is computed along rows, [precision](#precision) along columns.</source>
        <translation>La matriz de confusión cuenta qué se leyó como qué: cada fila es un dígito real; cada columna, una respuesta. Las respuestas correctas están en la diagonal, y cualquier otra celda es un tipo de error, como un 4 leído como 9. El [recall](#recall) se calcula por filas; la [precisión](#precision), por columnas.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>The recall of a digit is the share of its images that were read correctly. If 980 of 1,000 fours are read as 4, the recall of 4 is 98 %. Mistakes with other digits that were taken for a 4 do not lower it; they lower the [precision](#precision).</source>
        <translation>El recall (exhaustividad o sensibilidad) de un dígito es la proporción de sus imágenes que se leyeron bien. Si 980 de 1000 cuatros se leen como 4, el recall de 4 es 98&#xa0;%. Los errores con otros dígitos que se tomaron por un 4 no lo reducen; reducen la [precisión](#precision).</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>The precision of a digit is the share of the answers with this digit that are correct. If 1,000 images were read as 4 and 970 of them are fours, the precision of 4 is 97 %. Fours that were read as something else do not lower it; they lower the [recall](#recall).</source>
        <translation>La precisión de un dígito es la proporción de las respuestas con ese dígito que son correctas. Si 1000 imágenes se leyeron como 4 y 970 de ellas son cuatros, la precisión de 4 es 97&#xa0;%. Los cuatros que se leyeron como otra cosa no la reducen; reducen el [recall](#recall).</translation>
    </message>
    <message>
        <source>McNemar&apos;s test</source>
        <translation>Prueba de McNemar</translation>
    </message>
    <message>
        <source>McNemar&apos;s test tells whether one of two networks reads the same images significantly better than the other. Only the images that exactly one of them reads correctly count: if both were equally good, these would fall to either side like tossed coins. The [p-value](#p-value) is the probability of a split at least as uneven.</source>
        <translation>La prueba de McNemar dice si una de dos redes lee las mismas imágenes significativamente mejor que la otra. Solo cuentan las imágenes que lee bien exactamente una de ellas: si ambas fueran igual de buenas, caerían de un lado o del otro como monedas lanzadas al aire. El [valor p](#p-value) es la probabilidad de un reparto al menos igual de desigual.</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>Valor p</translation>
    </message>
    <message>
        <source>A p-value is the probability of a difference at least as large as the measured one if there were really no difference. Below 0.05 a difference is usually called significant. It is not the probability that the networks are equally good, and a significant difference may still be too small to matter.</source>
        <translation>Un valor p es la probabilidad de una diferencia al menos tan grande como la medida si en realidad no hubiera diferencia. Por debajo de 0,05, una diferencia suele llamarse significativa. No es la probabilidad de que las redes sean igual de buenas, y una diferencia significativa puede ser aun así demasiado pequeña para importar.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>A network is calibrated when its probabilities can be taken at their word: of all answers given with 90 %, nine in ten are correct. Training makes networks too sure of themselves on new images. So after each training, the probabilities are corrected by a [temperature](#temperature), which is found on the [validation images](#validation-images).</source>
        <translation>Una red está calibrada cuando sus probabilidades se pueden tomar al pie de la letra: de todas las respuestas dadas con 90&#xa0;%, nueve de cada diez son correctas. El entrenamiento hace que las redes estén demasiado seguras de sí mismas ante imágenes nuevas. Por eso, después de cada entrenamiento, las probabilidades se corrigen con una [temperatura](#temperature), que se halla con las [imágenes de validación](#validation-images).</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>The temperature is a number by which all [logits](#logits) are divided before the [softmax](#softmax). Above 1 the network becomes less sure, below 1 surer; the order of the digits, and so the answer, stays the same. The name comes from physics, where heat spreads particles over more states in just this way.</source>
        <translation>La temperatura es un número entre el que se dividen todos los [logits](#logits) antes de [softmax](#softmax). Por encima de 1 la red se vuelve menos segura; por debajo de 1, más; el orden de los dígitos, y con él la respuesta, no cambia. El nombre viene de la física, donde el calor reparte las partículas entre más estados justo de esta manera.</translation>
    </message>
    <message>
        <source>Adversarial example</source>
        <translation>Ejemplo adversario</translation>
    </message>
    <message>
        <source>An adversarial example is an image that was changed a little, on purpose, so that a network reads something else, often with a high [probability](#probability). People hardly notice the change, because they look at other things than the network does. *Look inside ▸ Draw to fool* makes such images with the pen, scored by the ink.</source>
        <translation>Un ejemplo adversario es una imagen un poco modificada, a propósito, para que una red lea otra cosa, a menudo con una [probabilidad](#probability) alta. Las personas apenas notan el cambio, porque no miran lo mismo que la red. *Por dentro ▸ Engañar* hace tales imágenes con el lápiz, y la tinta es la puntuación.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>The loss is one number that says how bad the network&apos;s answers are: 0 would be perfect, and training makes it smaller. This program uses the [cross-entropy](#cross-entropy), averaged over the images. Guessing has a loss of about 2.3. Unlike the accuracy, the loss also falls when a correct answer only becomes surer, and so shows progress earlier.</source>
        <translation>La pérdida es un número que dice lo malas que son las respuestas de la red: 0 sería perfecto, y el entrenamiento la reduce. Este programa usa la [entropía cruzada](#cross-entropy), promediada sobre las imágenes. Adivinar al azar tiene una pérdida de cerca de 2,3. A diferencia de la exactitud, la pérdida también baja cuando una respuesta correcta solo se vuelve más segura, y así muestra antes el progreso.</translation>
    </message>
    <message>
        <source>Loss landscape</source>
        <translation>Paisaje de la pérdida</translation>
    </message>
    <message>
        <source>All weights of a network together are one point in a space of as many dimensions, and the [loss](#loss) is a height above each point. A training walks down from its random start. What can be drawn is only a plane through that space, such as the one through the common start and both ends of two trainings; paths run beside it. So a valley in the picture may be none, and a wall may have a way around it.</source>
        <translation>Todos los pesos de una red juntos son un punto en un espacio de otras tantas dimensiones, y la [pérdida](#loss) es una altura sobre cada punto. Un entrenamiento baja desde su inicio aleatorio. Solo se puede dibujar un plano de ese espacio, como el que pasa por el inicio común y los dos finales de dos entrenamientos; los caminos pasan a su lado. Así, un valle de la imagen puede no serlo, y un muro puede tener un rodeo.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>The cross-entropy of an image is −ln *p*, where *p* is the probability that the network gave to the correct digit. If it was sure and right, that is nearly 0; at 10 % it is 2.3, at 1 % it is 4.6. Being sure and wrong costs the most. The [loss](#loss) is the mean over many images.</source>
        <translation>La entropía cruzada de una imagen es −ln *p*, donde *p* es la probabilidad que la red dio al dígito correcto. Si estaba segura y acertó, es casi 0; con 10&#xa0;% es 2,3 y con 1&#xa0;% es 4,6. Lo que más cuesta es estar segura y equivocarse. La [pérdida](#loss) es la media sobre muchas imágenes.</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Descenso de gradiente</translation>
    </message>
    <message>
        <source>Gradient descent changes all [weights](#weights) a little in the direction in which the [loss](#loss) falls most steeply, again and again. The gradient holds the slope for each weight, and the [learning rate](#learning-rate) says how far each step goes. Since every step uses only one [batch](#batch) of images, it is more exactly called stochastic gradient descent, SGD.</source>
        <translation>El descenso de gradiente cambia una y otra vez todos los [pesos](#weights) un poco en la dirección en que la [pérdida](#loss) baja con mayor pendiente. El gradiente contiene la pendiente para cada peso, y la [tasa de aprendizaje](#learning-rate) dice cuán largo es cada paso. Como cada paso usa solo un [lote](#batch) de imágenes, el nombre más exacto es descenso de gradiente estocástico, SGD.</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>Retropropagación</translation>
    </message>
    <message>
        <source>Backpropagation computes how much each [weight](#weights) contributed to the [loss](#loss). It goes through the network from the last layer to the first and applies the chain rule at each, so that one pass back gives the slopes for all weights at once. [Gradient descent](#gradient-descent) then uses them.</source>
        <translation>La retropropagación (*backpropagation*) calcula cuánto contribuyó cada [peso](#weights) a la [pérdida](#loss). Recorre la red de la última capa a la primera y aplica en cada una la regla de la cadena, de modo que una sola pasada hacia atrás da las pendientes de todos los pesos a la vez. Después las usa el [descenso de gradiente](#gradient-descent).</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The learning rate says how far each step of the training goes. If it is too small, learning takes ages; if it is too large, the steps jump over the valley, and the loss grows instead of falling. A good value depends on the [optimizer](#optimizer): 0.001 is usual for Adam, while plain gradient descent often needs 0.01 to 0.1.</source>
        <translation>La tasa de aprendizaje dice cuán largo es cada paso del entrenamiento. Si es demasiado pequeña, aprender lleva una eternidad; si es demasiado grande, los pasos saltan por encima del valle y la pérdida crece en vez de bajar. Un buen valor depende del [optimizador](#optimizer): 0,001 es habitual para Adam, mientras que el descenso de gradiente simple suele necesitar de 0,01 a 0,1.</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Plan de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>A schedule changes the [learning rate](#learning-rate) during a training. In the first tenth it rises from zero (warm-up), because the first steps are the least reliable. Then it falls to zero, along a line or half a cosine, so that the weights settle. “Constant” leaves it as it is.</source>
        <translation>Un plan (*schedule*) cambia la [tasa de aprendizaje](#learning-rate) durante un entrenamiento. En la primera décima parte sube desde cero (calentamiento, *warm-up*), porque los primeros pasos son los menos fiables. Después baja hasta cero, a lo largo de una recta o de medio coseno, para que los pesos se asienten. «Constante» la deja como está.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>A batch is the set of images that the network learns from in one step, usually about a hundred. Their losses are averaged before the [weights](#weights) change. Larger batches give calmer steps, smaller ones give more steps in the same time. With 55,000 images and a batch size of 128, an [epoch](#epoch) has 430 batches.</source>
        <translation>Un lote (*batch*) es el conjunto de imágenes de las que la red aprende en un paso, normalmente unas cien. Sus pérdidas se promedian antes de que cambien los [pesos](#weights). Los lotes grandes dan pasos más tranquilos; los pequeños, más pasos en el mismo tiempo. Con 55.000 imágenes y un tamaño de lote de 128, una [época](#epoch) tiene 430 lotes.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>An epoch is one pass over all [training images](#training-images), in a new random order. After each epoch the [validation images](#validation-images) are read, to see how well the network does. The curves show loss and accuracy over the epochs.</source>
        <translation>Una época es una pasada por todas las [imágenes de entrenamiento](#training-images), en un nuevo orden aleatorio. Después de cada época se leen las [imágenes de validación](#validation-images), para ver qué tal lo hace la red. Las curvas muestran la pérdida y la exactitud a lo largo de las épocas.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>An optimizer is the rule by which the weights follow the gradient. Plain [gradient descent](#gradient-descent) steps straight downhill. [Momentum](#momentum) also keeps going in the direction of the previous steps; [RMSprop](#rmsprop), [Adam](#adam) and [AdamW](#adamw) give each weight a step size of its own. Adam is a good first choice.</source>
        <translation>Un optimizador es la regla con la que los pesos siguen el gradiente. El [descenso de gradiente](#gradient-descent) simple baja directamente por la pendiente. El [momentum](#momentum) sigue además en la dirección de los pasos anteriores; [RMSprop](#rmsprop), [Adam](#adam) y [AdamW](#adamw) dan a cada peso su propio tamaño de paso. Adam es una buena primera opción.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum lets the weights roll like a ball: each step adds the new gradient to nine tenths of the step before. In a long, narrow valley the sideways moves cancel out and the moves along it add up, so it gets ahead faster than plain [gradient descent](#gradient-descent).</source>
        <translation>El momentum (inercia) hace rodar los pesos como una bola: cada paso suma el nuevo gradiente a nueve décimas del paso anterior. En un valle largo y estrecho, los movimientos laterales se anulan y los que van a lo largo se suman, así que avanza más rápido que el [descenso de gradiente](#gradient-descent) simple.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>RMSprop divides each weight&apos;s step by the usual size of its gradients, a running root mean square. Weights with small gradients thus move as fast as those with large ones, and one [learning rate](#learning-rate) suits all of them.</source>
        <translation>RMSprop divide el paso de cada peso entre el tamaño habitual de sus gradientes, una media cuadrática móvil. Así los pesos con gradientes pequeños se mueven tan rápido como los de gradientes grandes, y una misma [tasa de aprendizaje](#learning-rate) sirve para todos.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam joins [momentum](#momentum) and [RMSprop](#rmsprop): it follows a running mean of the gradients, and divides it for each weight by their usual size. It works well with its usual settings on many problems, and is the default in this program. With LeNet-5 it reaches in two epochs what plain gradient descent at the same [learning rate](#learning-rate) does not reach in forty.</source>
        <translation>Adam une [momentum](#momentum) y [RMSprop](#rmsprop): sigue una media móvil de los gradientes y la divide, para cada peso, entre su tamaño habitual. Funciona bien en muchos problemas con sus ajustes habituales y es el predeterminado en este programa. Con LeNet-5 alcanza en dos épocas lo que el descenso de gradiente simple, con la misma [tasa de aprendizaje](#learning-rate), no alcanza en cuarenta.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW is [Adam](#adam) with weight decay: each step also makes all [weights](#weights) a tiny bit smaller. A weight stays large only if the data keep asking for it, which helps against [overfitting](#overfitting).</source>
        <translation>AdamW es [Adam](#adam) con decaimiento de pesos (*weight decay*): cada paso hace además todos los [pesos](#weights) un poquito más pequeños. Un peso solo sigue siendo grande si los datos lo piden una y otra vez, lo que ayuda contra el [sobreajuste](#overfitting).</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Promediado de pesos</translation>
    </message>
    <message>
        <source>With weight averaging, the network answers with a mean of the [weights](#weights) after all steps instead of the last ones; later steps count more. Each step is jostled by whichever images were in its batch, and the mean evens that out. It costs almost no time, and often gains a little accuracy.</source>
        <translation>Con el promediado de pesos, la red responde con una media de los [pesos](#weights) después de todos los pasos en vez de con los últimos; los pasos posteriores cuentan más. A cada paso lo zarandean las imágenes que le tocaron en su lote, y la media lo compensa. Apenas cuesta tiempo y a menudo gana un poco de exactitud.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout leaves out a random share of the features in each training step, here those before the first [fully connected layer](#fully-connected-layer). The network cannot rely on any single feature and has to find several signs of each digit, which helps against [overfitting](#overfitting). When it reads a drawing, nothing is left out.</source>
        <translation>El dropout omite en cada paso del entrenamiento una parte aleatoria de las características, aquí las anteriores a la primera [capa totalmente conectada](#fully-connected-layer). La red no puede depender de ninguna característica en particular y tiene que encontrar varios indicios de cada dígito, lo que ayuda contra el [sobreajuste](#overfitting). Cuando lee un dibujo, no se omite nada.</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>Sobreajuste</translation>
    </message>
    <message>
        <source>A network overfits when it learns its [training images](#training-images) by heart instead of what makes a digit. You see it in the curves: the training loss keeps falling while the validation loss stops falling or rises. More images, [augmentation](#augmentation) and [dropout](#dropout) help, or stopping earlier.</source>
        <translation>Una red se sobreajusta cuando aprende de memoria sus [imágenes de entrenamiento](#training-images) en vez de lo que distingue a un dígito. Se ve en las curvas: la pérdida de entrenamiento sigue bajando mientras que la de validación deja de bajar o sube. Ayudan más imágenes, el [aumento de datos](#augmentation) y el [dropout](#dropout), o detenerse antes.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The seed is the number from which all chance in a training comes: the first weights, the order of the images, dropout and augmentation. The same seed and settings give the same network again. Other seeds show how much of a result is luck; differences of a tenth of a percentage point are common.</source>
        <translation>La semilla es el número del que sale todo el azar de un entrenamiento: los primeros pesos, el orden de las imágenes, el dropout y el aumento de datos. La misma semilla y los mismos ajustes dan otra vez la misma red. Otras semillas muestran cuánto de un resultado es suerte; son comunes las diferencias de una décima de punto porcentual.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>A run is the record of one training: its settings, its [seed](#seed), its curves, and its network after each [epoch](#epoch). Every training is recorded automatically. A run that was stopped can be resumed, and ends as if there had been no break.</source>
        <translation>Una ejecución (*run*) es el registro de un entrenamiento: sus ajustes, su [semilla](#seed), sus curvas y su red después de cada [época](#epoch). Todo entrenamiento se registra automáticamente. Una ejecución detenida se puede reanudar y termina como si no hubiera habido pausa.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>A checkpoint is a network as it was at the end of an [epoch](#epoch), kept on disk. With checkpoints you can watch how the reading of your drawing changed during the training, and continue after a crash.</source>
        <translation>Un punto de control (*checkpoint*) es una red tal como estaba al final de una [época](#epoch), guardada en el disco. Con los puntos de control se puede ver cómo cambió la lectura del dibujo durante el entrenamiento y continuar después de un fallo.</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Fine-tuning trains a finished network a little further on new images. This program calls it adapting: a copy of the network learns your handwriting from the digits that you labelled. So that it does not forget other people&apos;s digits, those are mixed in, and only as much of the change is taken as leaves their reading where it was.</source>
        <translation>El ajuste fino (*fine-tuning*) entrena un poco más una red ya terminada con imágenes nuevas. Este programa lo llama adaptar: una copia de la red aprende su letra con los dígitos que usted etiquetó. Para que no olvide los dígitos de otras personas, se mezclan con ellos, y solo se toma del cambio lo que deja su lectura donde estaba.</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>TensorBoard is TensorFlow&apos;s own program for looking at trainings in a browser: curves, settings, and the graph of the network. This program writes a log for it in each [run](#run), and can start it; it can be reached from this computer only.</source>
        <translation>TensorBoard es el programa del propio TensorFlow para ver entrenamientos en un navegador: curvas, ajustes y el grafo de la red. Este programa escribe un registro para él en cada [ejecución](#run) y puede iniciarlo; solo se puede acceder a él desde este equipo.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;First lesson</source>
        <translation>&amp;Primera lección</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>Help: {term}</source>
        <translation>Ayuda: {term}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Back to the previous term</source>
        <translation>Volver al término anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Dismiss this hint</source>
        <translation>Cerrar este consejo</translation>
    </message>
</context>
<context>
    <name>InstallCard</name>
    <message>
        <source>Install training</source>
        <translation>Instalar el entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Install training (about {} MB)</source>
        <translation>&amp;Instalar el entrenamiento (unos {} MB)</translation>
    </message>
    <message>
        <source>Fetch TensorFlow and TensorBoard, and install them for this program</source>
        <translation>Descargar TensorFlow y TensorBoard e instalarlos para este programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop, and install nothing</source>
        <translation>Parar y no instalar nada</translation>
    </message>
    <message>
        <source>Drawing, testing and looking inside work already. Training needs TensorFlow, which goes into {}. You can go on meanwhile, and need not start again.</source>
        <translation>Dibujar, probar y mirar por dentro ya funcionan. Para entrenar hace falta TensorFlow, que se instalará en {}. Mientras tanto puede seguir, y no hay que reiniciar.</translation>
    </message>
    <message>
        <source>Training needs TensorFlow, and there is none for this kind of computer. Train on another one, and open the network here: all else works.</source>
        <translation>Para entrenar hace falta TensorFlow, y no lo hay para este tipo de ordenador. Entrene en otro y abra la red aquí: todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Checking whether it works…</source>
        <translation>Comprobando si funciona…</translation>
    </message>
    <message>
        <source>Fetching {}…</source>
        <translation>Descargando {}…</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Instalando…</translation>
    </message>
    <message>
        <source>Training is installed.</source>
        <translation>El entrenamiento está instalado.</translation>
    </message>
</context>
<context>
    <name>Installer</name>
    <message>
        <source>There is neither pip nor uv here to install with.</source>
        <translation>Aquí no hay ni pip ni uv con que instalar.</translation>
    </message>
    <message>
        <source>Training was not installed: {}</source>
        <translation>El entrenamiento no se ha instalado: {}</translation>
    </message>
    <message>
        <source>What was installed does not work: {}</source>
        <translation>Lo instalado no funciona: {}</translation>
    </message>
    <message>
        <source>The installer could not be started: {}.</source>
        <translation>No se ha podido iniciar el instalador: {}.</translation>
    </message>
</context>
<context>
    <name>KernelGrid</name>
    <message>
        <source>Bias {}</source>
        <translation>Sesgo {}</translation>
    </message>
</context>
<context>
    <name>LandscapeMap</name>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
</context>
<context>
    <name>LandscapeView</name>
    <message>
        <source>Train LeNet-5 twice, by gradient descent and by Adam, and see both paths here.</source>
        <translation>Entrene LeNet-5 dos veces, con descenso de gradiente y con Adam, y vea aquí los dos caminos.</translation>
    </message>
    <message>
        <source>Reading the epochs…</source>
        <translation>Leyendo las épocas…</translation>
    </message>
    <message>
        <source>{} has too few epochs for a plane.</source>
        <translation>{} tiene muy pocas épocas para un plano.</translation>
    </message>
    <message>
        <source>{} and {} have no common start: they train different networks.</source>
        <translation>{} y {} no tienen un inicio común: entrenan redes distintas.</translation>
    </message>
    <message>
        <source>{} and {} have no common start: their first weights differ.</source>
        <translation>{} y {} no tienen un inicio común: sus primeros pesos son distintos.</translation>
    </message>
    <message>
        <source>{} and {} lie on one line, through which planes are many.</source>
        <translation>{} y {} están en una misma recta, por la que pasan muchos planos.</translation>
    </message>
    <message>
        <source>This is the plane of {} alone.</source>
        <translation>Este es el plano de {} sola.</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{}, epoch {}: a loss of {}.</source>
        <translation>{}, época {}: pérdida de {}.</translation>
    </message>
    <message>
        <source>It lies on the plane.</source>
        <translation>Está en el plano.</translation>
    </message>
    <message>
        <source>The plane shows {} there, {} away.</source>
        <translation>El plano muestra allí {}, a una distancia de {}.</translation>
    </message>
    <message>
        <source>{} of the way: a loss of {}</source>
        <translation>{} del camino: pérdida de {}</translation>
    </message>
    <message>
        <source>One plane in the space of all {} weights: through the common start and both ends. There and on the dotted line, the ground is the networks’ own loss. Elsewhere the paths run beside the plane: each dot has its true loss, whatever the ground shows.</source>
        <translation>Un plano en el espacio de los {} pesos: por el inicio común y ambos finales. Allí y en la línea de puntos, el fondo es la pérdida de las propias redes. En lo demás, los caminos pasan al lado del plano: cada punto tiene su pérdida real, muestre lo que muestre el fondo.</translation>
    </message>
    <message>
        <source>The plane in the space of all {} weights that is nearest to the epochs: it holds {} of their variance. The path runs beside it: each dot has its true loss, whatever the ground shows.</source>
        <translation>El plano del espacio de los {} pesos más cercano a las épocas: contiene {} de su varianza. El camino pasa a su lado: cada punto tiene su pérdida real, muestre lo que muestre el fondo.</translation>
    </message>
    <message>
        <source>Measured on {} training images, always the same: {}.</source>
        <translation>Medido con {} imágenes de entrenamiento, siempre las mismas: {}.</translation>
    </message>
    <message>
        <source>Measured on {} of the run’s own training images.</source>
        <translation>Medido con {} imágenes de entrenamiento de la propia ejecución.</translation>
    </message>
    <message>
        <source>The run whose epochs are the solid path</source>
        <translation>La ejecución cuyas épocas son el camino continuo</translation>
    </message>
    <message>
        <source>The run whose epochs are the dashed path</source>
        <translation>La ejecución cuyas épocas son el camino discontinuo</translation>
    </message>
    <message>
        <source>Measure the losses once more, or stop</source>
        <translation>Medir las pérdidas otra vez, o detener</translation>
    </message>
    <message>
        <source>S&amp;ave picture…</source>
        <translation>Guardar i&amp;magen…</translation>
    </message>
    <message>
        <source>Save map and charts as a picture</source>
        <translation>Guardar el mapa y los gráficos como imagen</translation>
    </message>
    <message>
        <source>Measured points</source>
        <translation>Puntos medidos</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>Bes&amp;ide</source>
        <translation>&amp;Frente a</translation>
    </message>
    <message>
        <source>&amp;Train a network</source>
        <translation>En&amp;trenar una red</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a «Entrenar»</translation>
    </message>
    <message>
        <source>The loss around the paths</source>
        <translation>La pérdida alrededor de los caminos</translation>
    </message>
    <message>
        <source>Distance from the plane at each epoch</source>
        <translation>Distancia al plano en cada época</translation>
    </message>
    <message>
        <source>Loss along the line</source>
        <translation>Pérdida a lo largo de la línea</translation>
    </message>
    <message>
        <source>Distance from the plane</source>
        <translation>Distancia al plano</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Mea&amp;sure again</source>
        <translation>Medir o&amp;tra vez</translation>
    </message>
    <message>
        <source>Loss on the straight line from {} to {}, exact</source>
        <translation>Pérdida en la recta de {} a {}, exacta</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>a loss of {}</source>
        <translation>pérdida de {}</translation>
    </message>
    <message>
        <source>The landscape could not be measured.</source>
        <translation>No se pudo medir el paisaje.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save the landscape</source>
        <translation>Guardar el paisaje</translation>
    </message>
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>Learn a scale</source>
        <translation>Aprender un factor</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>The layers of the network</source>
        <translation>Las capas de la red</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer name (LeCun et al., 1998)</source>
        <translation>Nombre de la capa (LeCun et al., 1998)</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>The operation of the layer and its settings</source>
        <translation>La operación de la capa y sus ajustes</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Height × width × maps, or units</source>
        <translation>Alto × ancho × mapas, o unidades</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>The number of weights</source>
        <translation>El número de pesos</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Sesgos</translation>
    </message>
    <message>
        <source>The number of biases</source>
        <translation>El número de sesgos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Pesos y sesgos</translation>
    </message>
    <message>
        <source>The layers of the network</source>
        <translation>Las capas de la red</translation>
    </message>
    <message>
        <source>The layers, from the image to the ten digits</source>
        <translation>Las capas, de la imagen a los diez dígitos</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Accuracy over the epochs</source>
        <translation>Exactitud por época</translation>
    </message>
    <message>
        <source>From 90 %</source>
        <translation>Desde 90&#xa0;%</translation>
    </message>
    <message>
        <source>Show 90 to 100 % only, where good networks differ</source>
        <translation>Mostrar solo de 90 a 100&#xa0;%, donde difieren las buenas redes</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Pérdida por época</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Escala log.</translation>
    </message>
    <message>
        <source>Show the loss on a logarithmic scale</source>
        <translation>Mostrar la pérdida en escala logarítmica</translation>
    </message>
    <message>
        <source>Lines of the runs</source>
        <translation>Líneas de las ejecuciones</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Curvas de aprendizaje</translation>
    </message>
</context>
<context>
    <name>LearningPlot</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>cada lote</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>{} {} at epoch {}</source>
        <translation>{} {} en la época {}</translation>
    </message>
    <message>
        <source>no curve yet</source>
        <translation>aún sin curva</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>epoch {}</source>
        <translation>época {}</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Draw a digit. The network reads it while you draw.</source>
        <translation>Dibuje un dígito. La red lo lee mientras dibuja.</translation>
    </message>
    <message>
        <source>Clear it (Esc) and draw one that the network gets wrong: a hasty 4, a 7 with two bars. Then press the key of the digit that you meant, 0 to 9.</source>
        <translation>Límpielo (Esc) y dibuje uno que la red lea mal: un 4 con prisa, un 7 con dos barras. Luego pulse la tecla del dígito que quería escribir, de 0 a 9.</translation>
    </message>
    <message>
        <source>Train a network of your own: choose “99 % in seconds” and press Train.</source>
        <translation>Entrene una red propia: elija «99&#xa0;% en segundos» y pulse «Entrenar».</translation>
    </message>
    <message>
        <source>It learns, and the accuracy leaves the 10 % of guessing behind. Your drawing is read by the network as it is at each moment.</source>
        <translation>Aprende, y la exactitud deja atrás el 10&#xa0;% del azar. Su dibujo lo lee la red tal como es en cada momento.</translation>
    </message>
    <message>
        <source>Now your network reads what you draw. Choose Compare networks to see how others read the same drawing.</source>
        <translation>Ahora su red lee lo que dibuja. Elija «Comparar redes» para ver cómo leen otras el mismo dibujo.</translation>
    </message>
    <message>
        <source>That is the whole loop: draw, train, compare. F1 explains the terms, Test shows what your network gets wrong, and Look inside shows its layers at work.</source>
        <translation>Ese es el ciclo completo: dibujar, entrenar, comparar. F1 explica los términos, «Probar» muestra qué lee mal su red y «Por dentro» muestra sus capas en acción.</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Terminar la lección</translation>
    </message>
    <message>
        <source>New here? In three minutes: draw, train a network of your own, compare.</source>
        <translation>¿Es su primera vez? En tres minutos: dibujar, entrenar una red propia, comparar.</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Empezar la lección</translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation>Paso {} de {}</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>LiveFigures</name>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>exactitud de entrenamiento</translation>
    </message>
    <message>
        <source>images a second</source>
        <translation>imágenes por segundo</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>tiempo restante</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>guessing: {}</source>
        <translation>al azar: {}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Networks…</source>
        <translation>&amp;Redes…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Pre&amp;sentar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Ver &amp;registro</translation>
    </message>
    <message>
        <source>&amp;Report a fault…</source>
        <translation>&amp;Informar de un fallo…</translation>
    </message>
    <message>
        <source>&amp;About lenet-gui</source>
        <translation>&amp;Acerca de lenet-gui</translation>
    </message>
    <message>
        <source>&amp;Undo {}</source>
        <translation>&amp;Deshacer {}</translation>
    </message>
    <message>
        <source>&amp;Redo {}</source>
        <translation>&amp;Rehacer {}</translation>
    </message>
    <message>
        <source>The log is {}.</source>
        <translation>El registro es {}.</translation>
    </message>
    <message>
        <source>Report faults at {}. Please include the log, {}.</source>
        <translation>Informe de los fallos en {}. Incluya el registro, {}.</translation>
    </message>
</context>
<context>
    <name>MyDigitsPage</name>
    <message>
        <source>Print a sheet for digits…</source>
        <translation>Imprimir una hoja para dígitos…</translation>
    </message>
    <message>
        <source>Read a filled sheet…</source>
        <translation>Leer una hoja rellenada…</translation>
    </message>
    <message>
        <source>Show only the digits that the network misreads</source>
        <translation>Mostrar solo los dígitos que la red lee mal</translation>
    </message>
    <message>
        <source>Edit a &amp;copy</source>
        <translation>Editar &amp;copia</translation>
    </message>
    <message>
        <source>Edit a copy on the canvas</source>
        <translation>Editar una copia en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Relabel</source>
        <translation>Cambiar e&amp;tiqueta</translation>
    </message>
    <message>
        <source>Change the label (keys 0 to 9)</source>
        <translation>Cambiar la etiqueta (teclas 0 a 9)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete the selected digits</source>
        <translation>Eliminar los dígitos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Add digits from files</source>
        <translation>Añadir dígitos de archivos</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Write all digits to a file</source>
        <translation>Escribir todos los dígitos en un archivo</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>Write a hundred digits on paper, and read them from a photograph</source>
        <translation>Escribir cien dígitos en papel y leerlos de una foto</translation>
    </message>
    <message>
        <source>No network is open to read them.</source>
        <translation>No hay ninguna red abierta que los lea.</translation>
    </message>
    <message>
        <source>This network does not read digits. Choose one that does.</source>
        <translation>Esta red no lee dígitos. Elija una que los lea.</translation>
    </message>
    <message>
        <source>Reading your digits…</source>
        <translation>Leyendo sus dígitos…</translation>
    </message>
    <message>
        <source>{right} of {count} read correctly</source>
        <translation>{right} de {count} leídos correctamente</translation>
    </message>
    <message>
        <source>{share} % (95 % interval {low}–{high} %)</source>
        <translation>{share}&#xa0;% (intervalo del 95&#xa0;%: {low}–{high}&#xa0;%)</translation>
    </message>
    <message>
        <source>&amp;Misread: {}</source>
        <translation>&amp;Mal leídos: {}</translation>
    </message>
    <message>
        <source>… and {} more.</source>
        <translation>… y {} más.</translation>
    </message>
    <message>
        <source>Some files could not be read and were left unchanged:</source>
        <translation>Algunos archivos no se pudieron leer y no se modificaron:</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>{} seleccionados</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Deshacer {}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Relabelled %n digit(s) as {}</source>
        <translation>
            <numerusform>%n dígito tiene ahora la etiqueta {}</numerusform>
            <numerusform>%n dígitos tienen ahora la etiqueta {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n digit(s)</source>
        <translation>
            <numerusform>Se eliminó %n dígito</numerusform>
            <numerusform>Se eliminaron %n dígitos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkBar</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save this network</source>
        <translation>Guardar esta red</translation>
    </message>
    <message>
        <source>Progress over all epochs</source>
        <translation>Progreso de todas las épocas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause or resume the training</source>
        <translation>Pausar o reanudar el entrenamiento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the training and keep the network so far</source>
        <translation>Detener el entrenamiento y conservar la red obtenida hasta ahora</translation>
    </message>
    <message>
        <source>Explain the terms</source>
        <translation>Explicar los términos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>quedan {}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Paused in epoch {} of {}</source>
        <translation>En pausa en la época {} de {}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Training, epoch {} of {}</source>
        <translation>Entrenando, época {} de {}</translation>
    </message>
    <message>
        <source>Adapting…</source>
        <translation>Adaptando…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Comparison paused</source>
        <translation>Comparación en pausa</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
</context>
<context>
    <name>NetworkChooser</name>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Filter by name, kind or accuracy</source>
        <translation>Filtrar por nombre, tipo o exactitud</translation>
    </message>
    <message>
        <source>Filter the networks</source>
        <translation>Filtrar las redes</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>Choose a network in a file</source>
        <translation>Elegir una red de un archivo</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>{} of {} chosen</source>
        <translation>{} de {} elegidas</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Views of Look inside</source>
        <translation>Vistas de Por dentro</translation>
    </message>
    <message>
        <source>Draw a di&amp;git</source>
        <translation>Dibu&amp;jar un dígito</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Ir al lienzo</translation>
    </message>
    <message>
        <source>O&amp;pen network…</source>
        <translation>A&amp;brir red…</translation>
    </message>
    <message>
        <source>Open a network file</source>
        <translation>Abrir un archivo de red</translation>
    </message>
    <message>
        <source>&amp;Layers as a table</source>
        <translation>Capas en una &amp;tabla</translation>
    </message>
    <message>
        <source>Show the layers with their shapes and numbers of weights</source>
        <translation>Mostrar las capas con sus formas y su número de pesos</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Each layer, and each value in it</source>
        <translation>Cada capa y cada valor en ella</translation>
    </message>
    <message>
        <source>Here you see {}.</source>
        <translation>Aquí se ve {}.</translation>
    </message>
    <message>
        <source>Why this digit?</source>
        <translation>¿Por qué este dígito?</translation>
    </message>
    <message>
        <source>The pixels that speak for one digit and against another</source>
        <translation>Los píxeles que hablan por un dígito y contra otro</translation>
    </message>
    <message>
        <source>One step by hand</source>
        <translation>Un paso a mano</translation>
    </message>
    <message>
        <source>What flows back from the loss, and a step of the training on a copy</source>
        <translation>Lo que fluye de vuelta desde la pérdida, y un paso de entrenamiento en una copia</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Banco de trabajo</translation>
    </message>
    <message>
        <source>Edit kernels and switch off maps and units, on a copy of the network</source>
        <translation>Editar núcleos y apagar mapas y unidades, en una copia de la red</translation>
    </message>
    <message>
        <source>What would the network do without this map?</source>
        <translation>¿Qué haría la red sin este mapa?</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Fronteras</translation>
    </message>
    <message>
        <source>Test images as points, your drawing among them, and what is nearest</source>
        <translation>Imágenes de prueba como puntos, su dibujo entre ellas y lo más cercano</translation>
    </message>
    <message>
        <source>Who lives next door to your drawing?</source>
        <translation>¿Quién vive al lado de su dibujo?</translation>
    </message>
    <message>
        <source>Draw to fool</source>
        <translation>Engañar</translation>
    </message>
    <message>
        <source>Change the drawing with little ink until another digit is read</source>
        <translation>Cambiar el dibujo con poca tinta hasta que se lea otro dígito</translation>
    </message>
    <message>
        <source>How little ink makes it another digit?</source>
        <translation>¿Con qué poca tinta es otro dígito?</translation>
    </message>
    <message>
        <source>Draw to fool the network</source>
        <translation>Engañar a la red</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paisaje</translation>
    </message>
    <message>
        <source>The loss around the paths of two trainings, such as with and without Adam</source>
        <translation>La pérdida alrededor de los caminos de dos entrenamientos, por ejemplo con y sin Adam</translation>
    </message>
    <message>
        <source>Point at any epoch.</source>
        <translation>Señale una época.</translation>
    </message>
    <message>
        <source>The landscape of the loss</source>
        <translation>El paisaje de la pérdida</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Watch a run learn: its networks from epoch to epoch</source>
        <translation>Ver cómo aprende una ejecución: sus redes de época en época</translation>
    </message>
    <message>
        <source>Whose layers the table shows</source>
        <translation>La red cuyas capas muestra la tabla</translation>
    </message>
    <message>
        <source>&amp;Kind of network</source>
        <translation>&amp;Modelo de red</translation>
    </message>
    <message>
        <source>No network is open</source>
        <translation>No hay ninguna red abierta</translation>
    </message>
    <message>
        <source>Open one, or train one.</source>
        <translation>Abra una o entrene una.</translation>
    </message>
    <message>
        <source>How {} reads your drawing</source>
        <translation>Cómo lee {} su dibujo</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>Aún no hay ningún dibujo.</translation>
    </message>
    <message>
        <source>Point at any pixel.</source>
        <translation>Señale cualquier píxel.</translation>
    </message>
    <message>
        <source>What would one step of the training change?</source>
        <translation>¿Qué cambiaría un paso del entrenamiento?</translation>
    </message>
    <message>
        <source>Point at any value. Enter or a click holds it.</source>
        <translation>Señale cualquier valor. Intro o un clic lo retiene.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number between {} and {}.</source>
        <translation>Escriba un número entre {} y {}.</translation>
    </message>
    <message>
        <source>“{}” is not a number. Example: {}</source>
        <translation>«{}» no es un número. Ejemplo: {}</translation>
    </message>
    <message>
        <source>“{}” may mean {} or {}. Enter one of them.</source>
        <translation>«{}» puede significar {} o {}. Escriba uno de ellos.</translation>
    </message>
    <message>
        <source>{} is out of range: enter {} to {}.</source>
        <translation>{} está fuera del intervalo: escriba de {} a {}.</translation>
    </message>
    <message>
        <source>{} is not a whole number.</source>
        <translation>{} no es un número entero.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>The first number has to be the smaller one.</source>
        <translation>El primer número debe ser el menor.</translation>
    </message>
</context>
<context>
    <name>OtherNetworkButton</name>
    <message>
        <source>Compare with a network</source>
        <translation>Comparar con una red</translation>
    </message>
</context>
<context>
    <name>OwnNetworks</name>
    <message>
        <source>My network</source>
        <translation>Mi red</translation>
    </message>
    <message>
        <source>Open a description of a network</source>
        <translation>Abrir la descripción de una red</translation>
    </message>
    <message>
        <source>Descriptions of networks (*.toml)</source>
        <translation>Descripciones de redes (*.toml)</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Leyendo {}…</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>{} no se ha escrito: {}.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}.</source>
        <translation>No se puede leer {}: {}.</translation>
    </message>
    <message>
        <source>{} is no text in UTF-8.</source>
        <translation>{} no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>{} describes no network. {}</source>
        <translation>{} no describe ninguna red. {}</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>label a digit as {}</source>
        <translation>etiqueta {} de un dígito</translation>
    </message>
    <message>
        <source>remove a digit</source>
        <translation>eliminación de un dígito</translation>
    </message>
</context>
<context>
    <name>PageOpener</name>
    <message>
        <source>Pages are read by networks of digits. Open one first.</source>
        <translation>Las páginas las leen redes de dígitos. Abra primero una.</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Leyendo la página…</translation>
    </message>
    <message>
        <source>There are no digits on this page.</source>
        <translation>No hay dígitos en esta página.</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>Picture of the page</source>
        <translation>Imagen de la página</translation>
    </message>
</context>
<context>
    <name>PageWindow</name>
    <message>
        <source>Page: {}</source>
        <translation>Página: {}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Go to the next doubtful digit. The key {} confirms this one first.</source>
        <translation>Ir al siguiente dígito dudoso. La tecla {} confirma antes este.</translation>
    </message>
    <message>
        <source>&amp;Next doubtful</source>
        <translation>Dudoso siguie&amp;nte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>Copy the numbers, a line for each row</source>
        <translation>Copiar los números, una línea por fila</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save the numbers as text or as a table, or the picture with its answers</source>
        <translation>Guardar los números como texto o tabla, o la imagen con las respuestas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {digits}</source>
        <translation>{rows}, {digits}</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n dígito</numerusform>
            <numerusform>%n dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n dudoso</numerusform>
            <numerusform>%n dudosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n digit(s) to &amp;My digits</source>
        <translation>
            <numerusform>Añadir %n dígito a &amp;Mis dígitos</numerusform>
            <numerusform>Añadir %n dígitos a &amp;Mis dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to &amp;My digits</source>
        <translation>Añadir a &amp;Mis dígitos</translation>
    </message>
    <message>
        <source>Digits that you have corrected or confirmed, so that the network can learn</source>
        <translation>Los dígitos que ha corregido o confirmado, para que la red los aprenda</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Text, a line for each row (*.txt)</source>
        <translation>Texto, una línea por fila (*.txt)</translation>
    </message>
    <message>
        <source>Table of numbers (*.csv)</source>
        <translation>Tabla de los números (*.csv)</translation>
    </message>
    <message>
        <source>Picture with the answers (*.png)</source>
        <translation>Imagen con las respuestas (*.png)</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>Exportar página</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>No se escribió {}: {}.</translation>
    </message>
    <message>
        <source>Exported {}</source>
        <translation>{} exportado</translation>
    </message>
    <message numerus="yes">
        <source>add %n digit(s) of a page</source>
        <translation>
            <numerusform>adición de %n dígito de una página</numerusform>
            <numerusform>adición de %n dígitos de una página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n digit(s) to My digits</source>
        <translation>
            <numerusform>%n dígito añadido a Mis dígitos</numerusform>
            <numerusform>%n dígitos añadidos a Mis dígitos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Por dentro</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Pairs, each at its best</source>
        <translation>Pares, cada uno en su mejor punto</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>In percentage points, seed by seed</source>
        <translation>En puntos porcentuales, semilla por semilla</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Where it holds 0, the seeds do not tell the two apart</source>
        <translation>Si contiene 0, las semillas no los distinguen</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <source>{} minus {}</source>
        <translation>{} menos {}</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Pixels for {}</source>
        <translation>Píxeles por {}</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Sesgos</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ventaja</translation>
    </message>
</context>
<context>
    <name>PictureInput</name>
    <message>
        <source>Reading {}…</source>
        <translation>Leyendo {}…</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>Imágenes ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation>Abrir una imagen de un dígito</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>No hay ninguna imagen en el portapapeles</translation>
    </message>
    <message>
        <source>Only {} was opened, of {} files: drop one at a time</source>
        <translation>Solo se abrió {}, de {} archivos: suelte uno cada vez</translation>
    </message>
    <message>
        <source>Only pictures, networks (.keras, .h5) and training data on this computer can be dropped here</source>
        <translation>Aquí solo se pueden soltar imágenes, redes (.keras, .h5) y datos de entrenamiento de este equipo</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Written just now with the seed {seed}, and always the same with it.</source>
        <translation>Escritos ahora mismo con la semilla {seed}, y siempre iguales con ella.</translation>
    </message>
    <message>
        <source>An epoch of 240 images: batch {number} of 20, with 12 images, makes one step.</source>
        <translation>Una época de 240 imágenes: el lote {number} de 20, con 12 imágenes, da un paso.</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Regresión softmax</translation>
    </message>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>Accuracy on the test images of MNIST, rounded.</source>
        <translation>Exactitud con las imágenes de prueba de MNIST, redondeada.</translation>
    </message>
    <message>
        <source>The same image in eight epochs; move the slider for other random changes.</source>
        <translation>La misma imagen en ocho épocas; mueva el control para ver otros cambios aleatorios.</translation>
    </message>
    <message>
        <source>Wherever and however large it is drawn, the network gets nearly the same.</source>
        <translation>Se dibuje donde se dibuje y al tamaño que sea, la red recibe casi lo mismo.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation>Lugar y tamaño</translation>
    </message>
    <message>
        <source>The kernel adds the pixels of its lower row (blue) and subtracts those of its upper row (orange), so it finds upper edges.</source>
        <translation>El kernel suma los píxeles de su fila inferior (azul) y resta los de la superior (naranja), así que encuentra bordes superiores.</translation>
    </message>
    <message>
        <source>With a border of {border}, a 3×3 kernel makes {result}×{result} of 6×6 pixels.</source>
        <translation>Con un borde de {border}, un kernel de 3×3 convierte 6×6 píxeles en {result}×{result}.</translation>
    </message>
    <message>
        <source>The largest number of each square is kept.</source>
        <translation>Se conserva el número mayor de cada cuadrado.</translation>
    </message>
    <message>
        <source>ReLU makes {relu} of {x}, and tanh makes {tanh}.</source>
        <translation>ReLU convierte {x} en {relu}, y tanh, en {tanh}.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>e to its power</source>
        <translation>potencia de e</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>Each power is divided by the sum of all three, {total}.</source>
        <translation>Cada potencia se divide entre la suma de las tres, {total}.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>From the image to ten logits: C are convolutions, S poolings, then three fully connected layers; below are the sizes of the outputs.</source>
        <translation>De la imagen a diez logits: C son convoluciones y S, poolings; luego, tres capas totalmente conectadas; abajo, los tamaños de las salidas.</translation>
    </message>
    <message>
        <source>Place of the kernel</source>
        <translation>Lugar del kernel</translation>
    </message>
    <message>
        <source>Width of the border</source>
        <translation>Anchura del borde</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Logit of A</source>
        <translation>Logit de A</translation>
    </message>
    <message>
        <source>At a rate of {rate} %, this step leaves out {count} of 24 features.</source>
        <translation>Con una tasa del {rate}&#xa0;%, este paso omite {count} de 24 características.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>epochs →</source>
        <translation>épocas →</translation>
    </message>
    <message>
        <source>A sketch of both losses: from the dashed line on, the network learns its images by heart.</source>
        <translation>Esquema de ambas pérdidas: a partir de la línea discontinua, la red se aprende sus imágenes de memoria.</translation>
    </message>
    <message>
        <source>Each of the 5 outputs is connected to each of the 24 inputs.</source>
        <translation>Cada una de las 5 salidas está conectada con cada una de las 24 entradas.</translation>
    </message>
    <message>
        <source>average</source>
        <translation>media</translation>
    </message>
    <message>
        <source>after each step</source>
        <translation>tras cada paso</translation>
    </message>
    <message>
        <source>Two weights, seen from above: the cross is where they should go.</source>
        <translation>Dos pesos vistos desde arriba: la cruz es adonde deberían llegar.</translation>
    </message>
    <message>
        <source>Dropout rate</source>
        <translation>Tasa de dropout</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Temperature {number}: surer than before.</source>
        <translation>Temperatura {number}: más segura que antes.</translation>
    </message>
    <message>
        <source>Temperature {number}: less sure than before.</source>
        <translation>Temperatura {number}: menos segura que antes.</translation>
    </message>
    <message>
        <source>Temperature {number} changes nothing.</source>
        <translation>La temperatura {number} no cambia nada.</translation>
    </message>
    <message>
        <source>Of 100 answers that a calibrated network gives with {share} %, about {share} are correct.</source>
        <translation>De 100 respuestas que una red calibrada da con {share}&#xa0;%, unas {share} son correctas.</translation>
    </message>
    <message>
        <source>↑ correct</source>
        <translation>↑ correctas</translation>
    </message>
    <message>
        <source>→ probability given</source>
        <translation>→ probabilidad dada</translation>
    </message>
    <message>
        <source>Too sure: high probabilities are correct less often than they say.</source>
        <translation>Demasiado segura: las probabilidades altas aciertan menos de lo que dicen.</translation>
    </message>
    <message>
        <source>Too modest: high probabilities are correct more often than they say.</source>
        <translation>Demasiado modesta: las probabilidades altas aciertan más de lo que dicen.</translation>
    </message>
    <message>
        <source>Calibrated: the probabilities can be taken at their word.</source>
        <translation>Calibrada: las probabilidades se pueden tomar al pie de la letra.</translation>
    </message>
    <message>
        <source>99 % of {count} images: the true accuracy lies between {low} % and {high} %.</source>
        <translation>99&#xa0;% de {count} imágenes: la exactitud real está entre {low}&#xa0;% y {high}&#xa0;%.</translation>
    </message>
    <message>
        <source>only A correct: {count}</source>
        <translation>solo acierta A: {count}</translation>
    </message>
    <message>
        <source>only B correct: {count}</source>
        <translation>solo acierta B: {count}</translation>
    </message>
    <message>
        <source>A significant difference.</source>
        <translation>Una diferencia significativa.</translation>
    </message>
    <message>
        <source>Not a significant difference: tossed coins often fall like this.</source>
        <translation>No es una diferencia significativa: las monedas lanzadas al aire caen así a menudo.</translation>
    </message>
    <message>
        <source>true digit</source>
        <translation>dígito real</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>leído como</translation>
    </message>
    <message>
        <source>100 images of each digit; three fours were read as 9.</source>
        <translation>100 imágenes de cada dígito; tres cuatros se leyeron como 9.</translation>
    </message>
    <message>
        <source>Recall of 4: {right} of the {total} fours were read as 4.</source>
        <translation>Recall de 4: {right} de los {total} cuatros se leyeron como 4.</translation>
    </message>
    <message>
        <source>Precision of 4: {right} of the {total} images read as 4 are fours.</source>
        <translation>Precisión de 4: {right} de las {total} imágenes leídas como 4 son cuatros.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Share of A</source>
        <translation>Proporción de A</translation>
    </message>
    <message>
        <source>If the correct digit gets {share} %, the loss of the image is {loss}.</source>
        <translation>Si el dígito correcto recibe {share}&#xa0;%, la pérdida de la imagen es {loss}.</translation>
    </message>
    <message>
        <source>weight →</source>
        <translation>peso →</translation>
    </message>
    <message>
        <source>loss ↑</source>
        <translation>pérdida ↑</translation>
    </message>
    <message>
        <source>After {count} of 12 steps. The flatter the valley, the shorter the step.</source>
        <translation>Después de {count} de 12 pasos. Cuanto más llano el valle, más corto el paso.</translation>
    </message>
    <message>
        <source>Learning rate {rate}: twelve steps do not get far.</source>
        <translation>Tasa de aprendizaje {rate}: doce pasos no llegan lejos.</translation>
    </message>
    <message>
        <source>Learning rate {rate}: the steps reach the bottom.</source>
        <translation>Tasa de aprendizaje {rate}: los pasos llegan al fondo.</translation>
    </message>
    <message>
        <source>Learning rate {rate}: the steps jump to and fro across the valley.</source>
        <translation>Tasa de aprendizaje {rate}: los pasos saltan de un lado a otro del valle.</translation>
    </message>
    <message>
        <source>Learning rate {rate}: each jump is longer than the last; the loss grows.</source>
        <translation>Tasa de aprendizaje {rate}: cada salto es más largo que el anterior; la pérdida crece.</translation>
    </message>
    <message>
        <source>with momentum</source>
        <translation>con momentum</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin él</translation>
    </message>
    <message>
        <source>A long, narrow valley from above, after {count} of 12 steps.</source>
        <translation>Un valle largo y estrecho visto desde arriba, después de {count} de 12 pasos.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>The learning rate from the first to the last step of a training.</source>
        <translation>La tasa de aprendizaje desde el primer paso de un entrenamiento hasta el último.</translation>
    </message>
    <message>
        <source>Probability of the correct digit</source>
        <translation>Probabilidad del dígito correcto</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
</context>
<context>
    <name>PixelsMenu</name>
    <message>
        <source>Pi&amp;xels</source>
        <translation>Pí&amp;xeles</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>A margin of two pixels around the image</source>
        <translation>Un margen de dos píxeles alrededor de la imagen</translation>
    </message>
    <message>
        <source>The image enlarged to 32×32</source>
        <translation>La imagen ampliada a 32×32</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
</context>
<context>
    <name>PlaneView</name>
    <message>
        <source>The class that is blue, and ahead at the right</source>
        <translation>La clase azul, que va por delante a la derecha</translation>
    </message>
    <message>
        <source>The class that is orange, and ahead at the left</source>
        <translation>La clase naranja, que va por delante a la izquierda</translation>
    </message>
    <message>
        <source>B&amp;lue</source>
        <translation>A&amp;zul</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Bo&amp;rder of two</source>
        <translation>Frontera de do&amp;s</translation>
    </message>
    <message>
        <source>The plane in which the border between both is a straight line</source>
        <translation>El plano en el que la frontera entre ambas es una recta</translation>
    </message>
    <message>
        <source>Map of &amp;all</source>
        <translation>&amp;Mapa de todas</translation>
    </message>
    <message>
        <source>The plane of the largest spread of all classes</source>
        <translation>El plano de mayor dispersión de todas las clases</translation>
    </message>
    <message>
        <source>Test images as points</source>
        <translation>Imágenes de prueba como puntos</translation>
    </message>
    <message>
        <source>Nearest training images by features</source>
        <translation>Imágenes de entrenamiento más cercanas por características</translation>
    </message>
    <message>
        <source>Nearest training images by pixels</source>
        <translation>Imágenes de entrenamiento más cercanas por píxeles</translation>
    </message>
    <message>
        <source>Reading the test images…</source>
        <translation>Leyendo las imágenes de prueba…</translation>
    </message>
    <message>
        <source>No images of this network’s classes are on this computer.</source>
        <translation>En este equipo no hay imágenes de las clases de esta red.</translation>
    </message>
    <message>
        <source>{} digits of a simulated pen</source>
        <translation>{} dígitos de un lápiz simulado</translation>
    </message>
    <message>
        <source>{} test images of {}</source>
        <translation>{} imágenes de prueba de {}</translation>
    </message>
    <message>
        <source>Features: {}. Points: {}.</source>
        <translation>Características: {}. Puntos: {}.</translation>
    </message>
    <message>
        <source>Weights: {}, in training.</source>
        <translation>Pesos: {}, en entrenamiento.</translation>
    </message>
    <message>
        <source>To the right: the score of {} less that of {}, exactly, so their border is a straight line. Upwards: the largest spread that remains.</source>
        <translation>Hacia la derecha: la puntuación de {} menos la de {}, exacta, así que su frontera es una recta. Hacia arriba: la mayor dispersión que queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) on the wrong side.</source>
        <translation>
            <numerusform>%n punto en el lado equivocado.</numerusform>
            <numerusform>%n puntos en el lado equivocado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both directions hold {} of the spread; what is apart may lie on one spot here.</source>
        <translation>Ambas direcciones contienen {} de la dispersión; lo que está lejos puede coincidir aquí en un mismo punto.</translation>
    </message>
    <message>
        <source>Weights: {}.</source>
        <translation>Pesos: {}.</translation>
    </message>
    <message>
        <source>the pixels, as there is no hidden layer</source>
        <translation>los píxeles, pues no hay capa oculta</translation>
    </message>
    <message>
        <source>the scores</source>
        <translation>las puntuaciones</translation>
    </message>
    <message>
        <source>The two directions in which the features are spread the most (PCA) hold {} of the spread. Distances on such a map mislead.</source>
        <translation>Las dos direcciones de mayor dispersión de las características (PCA) contienen {} de la dispersión. Las distancias en un mapa así engañan.</translation>
    </message>
    <message>
        <source>{} of the points have neighbours that are mostly of another class.</source>
        <translation>{} de los puntos tienen vecinos que en su mayoría son de otra clase.</translation>
    </message>
    <message>
        <source>Your drawing (large dot): the score of {} is {} above that of {}.</source>
        <translation>Su dibujo (punto grande): la puntuación de {} supera en {} la de {}.</translation>
    </message>
    <message>
        <source>Your drawing (large dot): the score of {} is {} below that of {}.</source>
        <translation>Su dibujo (punto grande): la puntuación de {} queda {} por debajo de la de {}.</translation>
    </message>
    <message>
        <source>Point at a dot to see its image. A click puts it on the canvas.</source>
        <translation>Señale un punto para ver su imagen. Un clic la pone en el lienzo.</translation>
    </message>
    <message>
        <source>Test image: label {}, read as {}.</source>
        <translation>Imagen de prueba: etiqueta {}, leída como {}.</translation>
    </message>
    <message>
        <source>Nearest training images: there is no drawing yet.</source>
        <translation>Imágenes de entrenamiento más cercanas: todavía no hay dibujo.</translation>
    </message>
    <message>
        <source>Nearest of {} training images by pixels</source>
        <translation>Las más cercanas de {} imágenes de entrenamiento por píxeles</translation>
    </message>
    <message>
        <source>Nearest of {} training images by features: {}</source>
        <translation>Las más cercanas de {} imágenes de entrenamiento por características: {}</translation>
    </message>
    <message>
        <source>Nearest by features: when the weights come to rest</source>
        <translation>Más cercanas por características: cuando los pesos se estabilicen</translation>
    </message>
    <message>
        <source>Nearest by features: {} of the training images are read</source>
        <translation>Más cercanas por características: leído {} de las imágenes de entrenamiento</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language can be changed when no training is running.</source>
        <translation>El idioma se puede cambiar cuando no hay ningún entrenamiento en curso.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>PresetCards</name>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Your own settings, under Advanced.</source>
        <translation>Sus propios ajustes, en «Avanzado».</translation>
    </message>
    <message>
        <source>Other networks</source>
        <translation>Otras redes</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>No drawing</source>
        <translation>Sin dibujo</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ran&amp;k this layer</source>
        <translation>Rankin&amp;g de la capa</translation>
    </message>
    <message>
        <source>Switch each map or unit of the layer off, one by one, and read images again</source>
        <translation>Apagar uno a uno los mapas o unidades de la capa y volver a leer imágenes</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>The map or unit that is switched off</source>
        <translation>El mapa o la unidad que se apaga</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Cuesta</translation>
    </message>
    <message>
        <source>Percentage points of the network’s own accuracy</source>
        <translation>Puntos porcentuales de la exactitud de la propia red</translation>
    </message>
    <message>
        <source>What each map or unit costs</source>
        <translation>Lo que cuesta cada mapa o unidad</translation>
    </message>
    <message>
        <source>What does each map or unit contribute?</source>
        <translation>¿Qué aporta cada mapa o unidad?</translation>
    </message>
    <message>
        <source>{}: reading…</source>
        <translation>{}: leyendo…</translation>
    </message>
    <message>
        <source>{}, of {} images</source>
        <translation>{}, de {} imágenes</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>No network open</source>
        <translation>Ninguna red abierta</translation>
    </message>
    <message>
        <source>Digit {} of {}</source>
        <translation>Dígito {} de {}</translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Restore the drawing and reopen the unsaved networks</source>
        <translation>Restaurar el dibujo y volver a abrir las redes sin guardar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Re&amp;staurar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Desec&amp;har</translation>
    </message>
    <message>
        <source>Delete the unsaved work</source>
        <translation>Eliminar el trabajo sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s)</source>
        <translation>
            <numerusform>%n dibujo</numerusform>
            <numerusform>%n dibujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n redes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved work from {}: {}.</source>
        <translation>Trabajo sin guardar de {}: {}.</translation>
    </message>
</context>
<context>
    <name>RecoveryController</name>
    <message>
        <source>Reading unsaved work…</source>
        <translation>Leyendo el trabajo sin guardar…</translation>
    </message>
    <message>
        <source>The damaged copy is in {}.</source>
        <translation>La copia dañada está en {}.</translation>
    </message>
    <message>
        <source>Restored the unsaved work</source>
        <translation>Se restauró el trabajo sin guardar</translation>
    </message>
    <message>
        <source>Nothing could be restored</source>
        <translation>No se pudo restaurar nada</translation>
    </message>
</context>
<context>
    <name>RelabelPopup</name>
    <message>
        <source>Change the label to</source>
        <translation>Cambiar la etiqueta a</translation>
    </message>
    <message>
        <source>Label as {}</source>
        <translation>Etiquetar como {}</translation>
    </message>
</context>
<context>
    <name>ReproductionPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the table as Markdown (to the clipboard)</source>
        <translation>Copiar la tabla como Markdown (al portapapeles)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save the table as Markdown, CSV or JSON</source>
        <translation>Guardar la tabla como Markdown, CSV o JSON</translation>
    </message>
    <message>
        <source>Copied the table as Markdown</source>
        <translation>Se copió la tabla como Markdown</translation>
    </message>
    <message>
        <source>Table in Markdown (*.md)</source>
        <translation>Tabla en Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table as CSV (*.csv)</source>
        <translation>Tabla en CSV (*.csv)</translation>
    </message>
    <message>
        <source>All figures as JSON (*.json)</source>
        <translation>Todas las cifras en JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
</context>
<context>
    <name>ReproductionStart</name>
    <message>
        <source>Reproduce the tutorial</source>
        <translation>Reproducir el tutorial</translation>
    </message>
    <message>
        <source>Back to the curves</source>
        <translation>Volver a las curvas</translation>
    </message>
    <message>
        <source>Show the curves</source>
        <translation>Mostrar las curvas</translation>
    </message>
    <message>
        <source>“Convolutional Neural Network for Handwritten Digits Recognition” builds LeNet-5, after LeCun and others (1998), in TensorFlow. Its four experiments are trained here with its settings, each with several seeds, and its claims are checked.</source>
        <translation>«Convolutional Neural Network for Handwritten Digits Recognition» construye en TensorFlow la LeNet-5, según LeCun y otros (1998). Sus cuatro experimentos se entrenan aquí con sus ajustes, cada uno con varias semillas, y se comprueban sus afirmaciones.</translation>
    </message>
    <message>
        <source>Train each experiment this many times, each time with another seed</source>
        <translation>Entrenar cada experimento este número de veces, cada vez con otra semilla</translation>
    </message>
    <message>
        <source>Seed&amp;s</source>
        <translation>Se&amp;millas</translation>
    </message>
    <message>
        <source>Repro&amp;duce</source>
        <translation>Repro&amp;ducir</translation>
    </message>
    <message>
        <source>{}. The tutorial claims {}.</source>
        <translation>{}. El tutorial afirma {}.</translation>
    </message>
    <message>
        <source>{} at {}, batches of {}, {} epochs</source>
        <translation>{} con {}, lotes de {}, {} épocas</translation>
    </message>
    <message>
        <source>{}, {} of the features dropped</source>
        <translation>{}, {} de las características omitidas</translation>
    </message>
    <message>
        <source>Train the chosen experiments of the tutorial, and compare with its claims</source>
        <translation>Entrenar los experimentos elegidos del tutorial y comparar con sus afirmaciones</translation>
    </message>
    <message>
        <source>{} trainings, about {} on this machine. Trainings that are recorded already are not repeated; stop at any time, and continue later.</source>
        <translation>{} entrenamientos, cerca de {} en este equipo. Los entrenamientos ya registrados no se repiten; se puede detener en cualquier momento y continuar más tarde.</translation>
    </message>
    <message>
        <source>Choose at least one experiment.</source>
        <translation>Elija al menos un experimento.</translation>
    </message>
</context>
<context>
    <name>ReproductionTable</name>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>El entrenamiento</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>The accuracy that the tutorial claims</source>
        <translation>La exactitud que afirma el tutorial</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>The mean accuracy over the seeds trained so far</source>
        <translation>La exactitud media de las semillas entrenadas hasta ahora</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo 95&#xa0;%</translation>
    </message>
    <message>
        <source>95 % confidence interval of the mean over seeds; of one seed, of its test accuracy</source>
        <translation>Intervalo de confianza del 95&#xa0;% de la media de las semillas; con una sola, de su exactitud de prueba</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Measured minus claimed, in percentage points</source>
        <translation>Lo medido menos lo afirmado, en puntos porcentuales</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>The mean time of a training</source>
        <translation>El tiempo medio de un entrenamiento</translation>
    </message>
    <message>
        <source>The tutorial&apos;s claims, and what was measured here</source>
        <translation>Las afirmaciones del tutorial y lo que se midió aquí</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>&amp;Draw with it</source>
        <translation>Dibu&amp;jar con ella</translation>
    </message>
    <message>
        <source>Let this network read what you draw</source>
        <translation>Dejar que esta red lea lo que se dibuja</translation>
    </message>
    <message>
        <source>See its &amp;mistakes</source>
        <translation>&amp;Mostrar sus errores</translation>
    </message>
    <message>
        <source>Test it, and see the images that it misreads</source>
        <translation>Probarla y ver las imágenes que lee mal</translation>
    </message>
    <message>
        <source>&amp;Compare with the run before</source>
        <translation>&amp;Comparar con la anterior</translation>
    </message>
    <message>
        <source>Show the curves of the run before in the same plots</source>
        <translation>Mostrar las curvas de la ejecución anterior en los mismos gráficos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save this network</source>
        <translation>Guardar esta red</translation>
    </message>
    <message>
        <source>{}: {} epochs in {}</source>
        <translation>{}: {} épocas en {}</translation>
    </message>
    <message>
        <source>{}: 1 epoch in {}</source>
        <translation>{}: 1 época en {}</translation>
    </message>
    <message>
        <source>of the {} test images are read correctly, though it has never seen them. On other images of this kind it would be {} to {} %, in 19 of 20 such tests.</source>
        <translation>de las {} imágenes de prueba se leen bien, aunque la red nunca las ha visto. Con otras imágenes de este tipo sería de {} a {}&#xa0;%, en 19 de 20 pruebas así.</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergió</translation>
    </message>
    <message>
        <source>The loss grew without bound. Try a smaller learning rate, a larger batch, or Adam.</source>
        <translation>La pérdida creció sin límite. Pruebe una tasa de aprendizaje menor, un lote mayor o Adam.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The first epoch was not completed.</source>
        <translation>No se completó la primera época.</translation>
    </message>
    <message>
        <source>of the {} validation images were read correctly after the last complete epoch. The training was stopped; resume it under All runs.</source>
        <translation>de las {} imágenes de validación se leyeron bien después de la última época completa. El entrenamiento se detuvo; se puede reanudar en «Todas las ejecuciones».</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Current network</source>
        <translation>Red actual</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Incluidas</translation>
    </message>
    <message>
        <source>Trained this session</source>
        <translation>Entrenadas en esta sesión</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>No network matches.</source>
        <translation>Ninguna red coincide.</translation>
    </message>
</context>
<context>
    <name>RunBoxes</name>
    <message>
        <source>no other</source>
        <translation>ninguna otra</translation>
    </message>
    <message>
        <source>choose another…</source>
        <translation>elegir otra…</translation>
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
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Back to the curves</source>
        <translation>Volver a las curvas</translation>
    </message>
    <message>
        <source>Show the curves</source>
        <translation>Mostrar las curvas</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause after the epochs under way, or go on</source>
        <translation>Pausar tras las épocas en curso, o continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop, and keep what has ended</source>
        <translation>Detener, y conservar lo terminado</translation>
    </message>
    <message>
        <source>{}: epoch {} of {}</source>
        <translation>{}: época {} de {}</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>adaptada</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tick to show the curves; double-click or F2 to rename</source>
        <translation>Marcar para mostrar las curvas; doble clic o F2 para cambiar el nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Finished, stopped, interrupted, running</source>
        <translation>Terminada, detenida, interrumpida, en curso</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs trained, of those planned</source>
        <translation>Épocas entrenadas, de las previstas</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>The best accuracy on the validation images</source>
        <translation>La mejor exactitud con las imágenes de validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The accuracy on the test images, read once, after the last epoch</source>
        <translation>La exactitud con las imágenes de prueba, leídas una vez, después de la última época</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>The time spent training</source>
        <translation>El tiempo dedicado a entrenar</translation>
    </message>
    <message>
        <source>{} adapted to your digits: {} of {} read correctly, {} before</source>
        <translation>{} adaptada a sus dígitos: {} de {} leídos correctamente, {} antes</translation>
    </message>
    <message>
        <source>seed {}</source>
        <translation>semilla {}</translation>
    </message>
    <message>
        <source>{}, {} images</source>
        <translation>{}, {} imágenes</translation>
    </message>
    <message>
        <source>augmented</source>
        <translation>con aumento de datos</translation>
    </message>
    <message>
        <source>averaged weights</source>
        <translation>pesos promediados</translation>
    </message>
    <message>
        <source>best epoch {}</source>
        <translation>mejor época {}</translation>
    </message>
    <message>
        <source>test 95 % interval {}–{} %</source>
        <translation>prueba, intervalo del 95&#xa0;%: {}–{}&#xa0;%</translation>
    </message>
    <message>
        <source>started {}</source>
        <translation>iniciada: {}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>unreadable: {}</source>
        <translation>ilegible: {}</translation>
    </message>
    <message>
        <source>{} The folder {} was left unchanged.</source>
        <translation>{} La carpeta {} no se ha modificado.</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Choose the curves that are drawn of each ticked run</source>
        <translation>Elegir qué curvas se dibujan de cada ejecución marcada</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save the curves of the ticked runs as CSV, or the plots as PNG or SVG</source>
        <translation>Guardar las curvas de las ejecuciones marcadas como CSV, o los gráficos como PNG o SVG</translation>
    </message>
    <message>
        <source>&amp;Kind of curves</source>
        <translation>T&amp;ipo de curvas</translation>
    </message>
    <message>
        <source>Validation, each epoch</source>
        <translation>Validación, cada época</translation>
    </message>
    <message>
        <source>Training, each epoch</source>
        <translation>Entrenamiento, cada época</translation>
    </message>
    <message>
        <source>Training, each batch, smoothed</source>
        <translation>Entrenamiento, cada lote, suavizado</translation>
    </message>
</context>
<context>
    <name>RunsStrip</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>None yet. Every training is kept here.</source>
        <translation>Ninguna aún. Todas se guardan aquí.</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Ninguna ejecución</translation>
    </message>
    <message>
        <source>Show the curves of this run in the plots above</source>
        <translation>Mostrar las curvas de esta ejecución en los gráficos de arriba</translation>
    </message>
    <message>
        <source>A&amp;ll runs</source>
        <translation>Todas &amp;las ejecuciones</translation>
    </message>
    <message>
        <source>Show all runs: open, resume, rename, delete, export</source>
        <translation>Mostrar todas las ejecuciones: abrir, reanudar, renombrar, eliminar, exportar</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>adaptada</translation>
    </message>
    <message>
        <source>{}: {}, {}</source>
        <translation>{}: {}, {}</translation>
    </message>
    <message>
        <source>{}: {}, in training</source>
        <translation>{}: {}, en entrenamiento</translation>
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
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>No runs yet. Trainings appear here automatically.</source>
        <translation>Aún no hay ejecuciones. Los entrenamientos aparecen aquí automáticamente.</translation>
    </message>
</context>
<context>
    <name>RunsTools</name>
    <message>
        <source>&amp;Open network</source>
        <translation>A&amp;brir red</translation>
    </message>
    <message>
        <source>Use its network to read your drawing</source>
        <translation>Usar su red para leer el dibujo</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>Continue after the last complete epoch, with the same result as without a break</source>
        <translation>Continuar tras la última época completa, con el mismo resultado que sin interrupción</translation>
    </message>
    <message>
        <source>Reuse &amp;settings</source>
        <translation>Car&amp;gar ajustes</translation>
    </message>
    <message>
        <source>Put its settings into the form, under Advanced</source>
        <translation>Poner sus ajustes en el formulario, en «Avanzado»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Take its network or its training away, for your own code or another program</source>
        <translation>Llevarse su red o su entrenamiento, para su propio código u otro programa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move the selected runs to the bin</source>
        <translation>Mover las ejecuciones seleccionadas a la papelera</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Deshacer eliminación</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Deshacer la última eliminación</translation>
    </message>
    <message>
        <source>Empty bin…</source>
        <translation>Vaciar papelera…</translation>
    </message>
    <message>
        <source>Permanently delete the runs in the bin</source>
        <translation>Eliminar definitivamente las ejecuciones de la papelera</translation>
    </message>
    <message>
        <source>Disk limit for the networks of all epochs, 0.25 MB each. The oldest are removed first; the last and the best of each run stay.</source>
        <translation>Límite de disco para las redes de todas las épocas, de 0,25&#xa0;MB cada una. Primero se eliminan las más antiguas; la última y la mejor de cada ejecución se conservan.</translation>
    </message>
    <message>
        <source>Epoch checkpoints, at most</source>
        <translation>Puntos de control por época, máx.</translation>
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
        <translation>{} por delante</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Between {} and {} %</source>
        <translation>Entre {} y {}&#xa0;%</translation>
    </message>
    <message>
        <source>Between {} and {} % (95 % confidence)</source>
        <translation>Entre {} y {}&#xa0;% (95&#xa0;% de confianza)</translation>
    </message>
    <message>
        <source>Between {} and {} % (95 % confidence, few images)</source>
        <translation>Entre {} y {}&#xa0;% (95&#xa0;% de confianza, pocas imágenes)</translation>
    </message>
    <message>
        <source>{}: {} in {}</source>
        <translation>{}: {} en {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} correct. {}. {}.</source>
        <translation>{} correcto. {}. {}.</translation>
    </message>
    <message>
        <source>no mistakes</source>
        <translation>ningún error</translation>
    </message>
    <message>
        <source>{} of your digits</source>
        <translation>{} de sus dígitos</translation>
    </message>
    <message>
        <source>{} test images of {}</source>
        <translation>{} imágenes de prueba de {}</translation>
    </message>
    <message>
        <source>{} validation images of {}</source>
        <translation>{} imágenes de validación de {}</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <source>Read correctly by the copy</source>
        <translation>Leídas correctamente por la copia</translation>
    </message>
    <message>
        <source>No images of this network’s classes are on this computer.</source>
        <translation>En este equipo no hay imágenes de las clases de esta red.</translation>
    </message>
    <message>
        <source>of {} digits that a simulated pen wrote</source>
        <translation>de {} dígitos escritos por un lápiz simulado</translation>
    </message>
    <message>
        <source>of {} test images of {}</source>
        <translation>de {} imágenes de prueba de {}</translation>
    </message>
    <message>
        <source>{}; the network itself: {}</source>
        <translation>{}; la propia red: {}</translation>
    </message>
    <message>
        <source>Each image is read as before.</source>
        <translation>Cada imagen se lee igual que antes.</translation>
    </message>
    <message>
        <source>{} images only the network itself reads correctly, {} only the copy.</source>
        <translation>{} imágenes solo las lee bien la propia red, {} solo la copia.</translation>
    </message>
    <message>
        <source>This may be chance ({}, McNemar).</source>
        <translation>Puede ser casualidad ({}, McNemar).</translation>
    </message>
    <message>
        <source>This is more than chance ({}, McNemar).</source>
        <translation>Es más que casualidad ({}, McNemar).</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Write the digit of each row into its ten boxes. Then photograph the whole sheet.</source>
        <translation>Escriba el dígito de cada fila en sus diez casillas. Después fotografíe la hoja entera.</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Digits of the sheet</source>
        <translation>Dígitos de la hoja</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>checked by you</source>
        <translation>comprobado por usted</translation>
    </message>
    <message>
        <source>the network reads it as {}</source>
        <translation>la red lee {}</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Each row has the digit that was printed beside it.</source>
        <translation>Cada fila tiene el dígito impreso al lado.</translation>
    </message>
    <message>
        <source>A dashed frame marks what the network reads as another digit.</source>
        <translation>Un marco discontinuo señala lo que la red lee como otro dígito.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Wrong? It is a…</source>
        <translation>¿No? Es un…</translation>
    </message>
    <message>
        <source>This is {}</source>
        <translation>Es {}</translation>
    </message>
    <message>
        <source>&amp;Next doubtful</source>
        <translation>Dudoso siguie&amp;nte</translation>
    </message>
    <message>
        <source>Go to the next digit that the network reads otherwise</source>
        <translation>Ir al siguiente dígito que la red lee de otro modo</translation>
    </message>
    <message>
        <source>&amp;Take again</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Desca&amp;rtar</translation>
    </message>
    <message>
        <source>Take this digit again</source>
        <translation>Recuperar este dígito</translation>
    </message>
    <message>
        <source>Leave this digit out</source>
        <translation>Descartar este dígito</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) of 100</source>
        <translation>
            <numerusform>%n dígito de 100</numerusform>
            <numerusform>%n dígitos de 100</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n digit(s) to My digits</source>
        <translation>
            <numerusform>&amp;Añadir %n dígito a Mis dígitos</numerusform>
            <numerusform>&amp;Añadir %n dígitos a Mis dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n digit(s) of a sheet</source>
        <translation>
            <numerusform>adición de %n dígito de una hoja</numerusform>
            <numerusform>adición de %n dígitos de una hoja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n digit(s) to My digits</source>
        <translation>
            <numerusform>%n dígito añadido a Mis dígitos</numerusform>
            <numerusform>%n dígitos añadidos a Mis dígitos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>digits</source>
        <translation>digitos</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Imprimir una hoja</translation>
    </message>
    <message>
        <source>{} was not written: {}.</source>
        <translation>No se escribió {}: {}.</translation>
    </message>
    <message>
        <source>{} is written; print it in its full size</source>
        <translation>{} está escrito; imprímalo a tamaño real</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>Imágenes ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open the picture of a sheet</source>
        <translation>Abrir la imagen de una hoja</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Leyendo la hoja…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>En toda la ventana</translation>
    </message>
</context>
<context>
    <name>StartMenu</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>The current network, {}</source>
        <translation>La red actual, {}</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Ninguna capa</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mi red</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Save in a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Gradient at each layer</source>
        <translation>Gradiente en cada capa</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far the step goes along the gradient</source>
        <translation>Hasta dónde llega el paso a lo largo del gradiente</translation>
    </message>
    <message>
        <source>Line: the measured loss of the batch. Dashes: what the gradient promises.</source>
        <translation>Línea: la pérdida medida del lote. Trazos: lo que promete el gradiente.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>The length of the gradient at the layer’s weights</source>
        <translation>La longitud del gradiente en los pesos de la capa</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>The length of the step, over that of the weights</source>
        <translation>La longitud del paso, dividida por la de los pesos</translation>
    </message>
    <message>
        <source>Gradient and update of each layer</source>
        <translation>Gradiente y cambio de cada capa</translation>
    </message>
    <message>
        <source>Accuracy after each step</source>
        <translation>Exactitud tras cada paso</translation>
    </message>
    <message>
        <source>The loss of the batch along the step</source>
        <translation>La pérdida del lote a lo largo del paso</translation>
    </message>
    <message>
        <source>Test images read correctly after each step</source>
        <translation>Imágenes de prueba leídas bien tras cada paso</translation>
    </message>
    <message>
        <source>The digit that the drawing is meant to be</source>
        <translation>El dígito que el dibujo quiere ser</translation>
    </message>
    <message>
        <source>The drawing, and random training images beside it</source>
        <translation>El dibujo y, junto a él, imágenes de entrenamiento al azar</translation>
    </message>
    <message>
        <source>L&amp;abel</source>
        <translation>Eti&amp;queta</translation>
    </message>
    <message>
        <source>Bat&amp;ch</source>
        <translation>Lo&amp;te</translation>
    </message>
    <message>
        <source>Take the &amp;step</source>
        <translation>Dar el pa&amp;so</translation>
    </message>
    <message>
        <source>Change the weights of a copy, and read test images again</source>
        <translation>Cambiar los pesos de una copia y volver a leer imágenes de prueba</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Go back to before the last step</source>
        <translation>Volver al estado anterior al último paso</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>E&amp;mpezar de nuevo</translation>
    </message>
    <message>
        <source>Begin anew with the network</source>
        <translation>Empezar de nuevo con la red</translation>
    </message>
    <message>
        <source>Use this cop&amp;y</source>
        <translation>Usar esta co&amp;pia</translation>
    </message>
    <message>
        <source>Make the copy the current network, not saved yet</source>
        <translation>Convertir la copia en la red actual, aún sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>{}, %n step(s) by hand</source>
        <translation>
            <numerusform>{}, %n paso a mano</numerusform>
            <numerusform>{}, %n pasos a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>The batches have digits, and this network has other classes.</source>
        <translation>Los lotes contienen dígitos, y esta red tiene otras clases.</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>Aún no hay ningún dibujo.</translation>
    </message>
    <message>
        <source>Following the gradient back…</source>
        <translation>Siguiendo el gradiente hacia atrás…</translation>
    </message>
    <message>
        <source>Blue is to grow, orange to shrink, for the loss to fall: the negative gradient, from the output, where it is label less probability (y − p), back to the image.</source>
        <translation>Lo azul debe crecer y lo naranja menguar para que la pérdida baje: el gradiente negativo, desde la salida, donde es etiqueta menos probabilidad (y − p), hasta la imagen.</translation>
    </message>
    <message>
        <source>A step changes the weights of a copy, to make the batch’s loss fall.</source>
        <translation>Un paso cambia los pesos de una copia para que la pérdida del lote baje.</translation>
    </message>
    <message numerus="yes">
        <source>A copy after %n step(s); the network itself stays as it is.</source>
        <translation>
            <numerusform>Una copia tras %n paso; la red misma queda como está.</numerusform>
            <numerusform>Una copia tras %n pasos; la red misma queda como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rate {}: a loss of {} becomes {}; the straight line promises {}.</source>
        <translation>Tasa de aprendizaje {}: una pérdida de {} pasa a {}; la recta promete {}.</translation>
    </message>
    <message>
        <source>{count} of {title}’s test images</source>
        <translation>{count} imágenes de prueba de {title}</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} dígitos</translation>
    </message>
    <message>
        <source>{} of {} are read correctly.</source>
        <translation>{} de {} se leen correctamente.</translation>
    </message>
    <message>
        <source>{} of {} are read correctly; {} before the first step.</source>
        <translation>{} de {} se leen correctamente; {} antes del primer paso.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>take a step</source>
        <translation>dar un paso</translation>
    </message>
</context>
<context>
    <name>SweepChoice</name>
    <message>
        <source>Compare settings</source>
        <translation>Comparar ajustes</translation>
    </message>
    <message>
        <source>Back to the curves</source>
        <translation>Volver a las curvas</translation>
    </message>
    <message>
        <source>Show the curves</source>
        <translation>Mostrar las curvas</translation>
    </message>
    <message>
        <source>Which optimizer is better depends on its learning rate, and on chance. Here many trainings run side by side, with several seeds, and each is judged at its best.</source>
        <translation>Qué optimizador es mejor depende de su tasa de aprendizaje, y del azar. Aquí se ejecutan muchos entrenamientos a la vez, con varias semillas, y cada uno se juzga en su mejor punto.</translation>
    </message>
    <message>
        <source>The tutorial, fairly</source>
        <translation>El tutorial, con justicia</translation>
    </message>
    <message>
        <source>Dropout from 0 to 0.6</source>
        <translation>Dropout de 0 a 0,6</translation>
    </message>
    <message>
        <source>Batch size against learning rate</source>
        <translation>Tamaño de lote frente a tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Choose what varies</source>
        <translation>Elegir qué varía</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Train each combination this many times</source>
        <translation>Entrenar cada combinación tantas veces</translation>
    </message>
    <message>
        <source>each combination</source>
        <translation>cada combinación</translation>
    </message>
    <message>
        <source>some at random</source>
        <translation>algunas al azar</translation>
    </message>
    <message>
        <source>halve them by rounds</source>
        <translation>reducirlas por rondas</translation>
    </message>
    <message>
        <source>Halving trains all for a few epochs, and the best third three times as long, up to twice</source>
        <translation>Se entrenan todas unas pocas épocas, y el mejor tercio el triple de tiempo, hasta dos veces</translation>
    </message>
    <message>
        <source>Number of combinations</source>
        <translation>Número de combinaciones</translation>
    </message>
    <message>
        <source>Start comparing</source>
        <translation>Iniciar la comparación</translation>
    </message>
    <message>
        <source>Train what is missing; what is recorded is not trained again</source>
        <translation>Entrenar lo que falta; lo registrado no se repite</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>A network that is trained further cannot be compared; choose another one under Advanced.</source>
        <translation>Una red que se sigue entrenando no se puede comparar; elija otra en Avanzado.</translation>
    </message>
    <message>
        <source>All else is as set at the left: {}.</source>
        <translation>Todo lo demás según los ajustes de la izquierda: {}.</translation>
    </message>
    <message>
        <source>{} trainings, and all are recorded: {}.</source>
        <translation>{} entrenamientos, todos registrados: {}.</translation>
    </message>
    <message>
        <source>{} trainings: {}. {} of them are recorded; the rest takes about {}.</source>
        <translation>{} entrenamientos: {}. {} ya están registrados; el resto tarda unos {}.</translation>
    </message>
    <message>
        <source>{} trainings: {}. About {} on this machine; pause or stop at any time.</source>
        <translation>{} entrenamientos: {}. Unos {} en este equipo; se puede pausar o detener en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>SweepPanels</name>
    <message>
        <source>Each at its best</source>
        <translation>Cada uno en su mejor punto</translation>
    </message>
    <message>
        <source>Each at its best, on the test images</source>
        <translation>Cada uno en su mejor punto, en las imágenes de prueba</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss on the validation images</source>
        <translation>Pérdida en las imágenes de validación</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>Exactitud en las imágenes de prueba</translation>
    </message>
    <message>
        <source>{}, {} {}</source>
        <translation>{}, {} {}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Accuracy on the test images, in %</source>
        <translation>Exactitud en las imágenes de prueba, en %</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>not trained yet</source>
        <translation>aún sin entrenar</translation>
    </message>
    <message>
        <source>95 % interval {} to {}</source>
        <translation>intervalo del 95 %: {} a {}</translation>
    </message>
    <message>
        <source>{} diverged</source>
        <translation>{} divergieron</translation>
    </message>
    <message>
        <source>There is nothing to show before the first training has ended.</source>
        <translation>No hay nada que mostrar antes de que termine el primer entrenamiento.</translation>
    </message>
    <message>
        <source>{} of {} trainings on {}. Dots are seeds, bars 95 % intervals of the mean; a ring marks the best by the validation images, and a cross what diverged.</source>
        <translation>{} de {} entrenamientos con {}. Los puntos son semillas, las barras intervalos del 95 % de la media; un anillo marca el mejor según las imágenes de validación, y una cruz lo que divergió.</translation>
    </message>
</context>
<context>
    <name>SweepResults</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report as Markdown (to the clipboard)</source>
        <translation>Copiar el informe como Markdown (al portapapeles)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save pictures or report: PNG, SVG, Markdown, CSV or JSON</source>
        <translation>Guardar imágenes o informe: PNG, SVG, Markdown, CSV o JSON</translation>
    </message>
    <message>
        <source>Copied the report as Markdown</source>
        <translation>Informe copiado como Markdown</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Pictures as a vector graphic (*.svg)</source>
        <translation>Imágenes como gráfico vectorial (*.svg)</translation>
    </message>
    <message>
        <source>Report in Markdown (*.md)</source>
        <translation>Informe en Markdown (*.md)</translation>
    </message>
    <message>
        <source>All trainings as CSV (*.csv)</source>
        <translation>Todos los entrenamientos como CSV (*.csv)</translation>
    </message>
    <message>
        <source>All figures as JSON (*.json)</source>
        <translation>Todas las cifras como JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
</context>
<context>
    <name>TeachBox</name>
    <message>
        <source>Label the drawing</source>
        <translation>Etiquetar el dibujo</translation>
    </message>
    <message>
        <source>Keys 0 to 9 add the drawing to My digits</source>
        <translation>Las teclas 0 a 9 añaden el dibujo a «Mis dígitos»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remove the drawing from My digits</source>
        <translation>Quitar el dibujo de «Mis dígitos»</translation>
    </message>
    <message>
        <source>Undo adding to My digits</source>
        <translation>Deshacer la adición a «Mis dígitos»</translation>
    </message>
    <message>
        <source>Why this digit?</source>
        <translation>¿Por qué este dígito?</translation>
    </message>
    <message>
        <source>See in Look inside which pixels speak for it, and which against</source>
        <translation>Ver en «Por dentro» qué píxeles hablan a su favor y cuáles en contra</translation>
    </message>
    <message>
        <source>Open as pa&amp;ge…</source>
        <translation>Abrir como pági&amp;na…</translation>
    </message>
    <message>
        <source>See all digits at once, to correct, copy and export them</source>
        <translation>Ver todos los dígitos a la vez para corregirlos, copiarlos y exportarlos</translation>
    </message>
    <message>
        <source>Several digits</source>
        <translation>Varios dígitos</translation>
    </message>
    <message>
        <source>Wrong? It is a…</source>
        <translation>¿No? Es un…</translation>
    </message>
    <message>
        <source>Add the drawing to My digits as {}</source>
        <translation>Añadir el dibujo a «Mis dígitos» como {}</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>add the digit {}</source>
        <translation>adición de un {}</translation>
    </message>
    <message>
        <source>Added to My digits as {}</source>
        <translation>Añadido a «Mis dígitos» como {}</translation>
    </message>
    <message>
        <source>Added as {}. Is it one digit?</source>
        <translation>Añadido como {}. ¿Es un solo dígito?</translation>
    </message>
    <message>
        <source>Added as {}. Is it a digit?</source>
        <translation>Añadido como {}. ¿Es un dígito?</translation>
    </message>
    <message>
        <source>Removed from My digits</source>
        <translation>Quitado de «Mis dígitos»</translation>
    </message>
</context>
<context>
    <name>TensorBoardBar</name>
    <message>
        <source>Open Tensor&amp;Board</source>
        <translation>Abrir TensorBoar&amp;d</translation>
    </message>
    <message>
        <source>Show all runs in TensorBoard, in your browser: each batch, the graph, the settings</source>
        <translation>Mostrar todas las ejecuciones en TensorBoard, en el navegador: cada lote, el grafo, los ajustes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>TensorBoard has nothing to show yet: train a network first, here or with lenet-gui train.</source>
        <translation>TensorBoard aún no tiene nada que mostrar: primero hay que entrenar una red, aquí o con lenet-gui train.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Do not wait for TensorBoard</source>
        <translation>No esperar a TensorBoard</translation>
    </message>
    <message>
        <source>End TensorBoard</source>
        <translation>Cerrar TensorBoard</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Running here, on this computer only</source>
        <translation>Se ejecuta aquí, solo en este equipo</translation>
    </message>
    <message>
        <source>Open {} in a browser</source>
        <translation>Abra {} en un navegador</translation>
    </message>
    <message>
        <source>TensorBoard has ended</source>
        <translation>TensorBoard ha terminado</translation>
    </message>
</context>
<context>
    <name>TensorBoardServer</name>
    <message>
        <source>TensorBoard is not installed; Install training, on Train, fetches it.</source>
        <translation>TensorBoard no está instalado; «Instalar el entrenamiento», en «Entrenar», lo descarga.</translation>
    </message>
    <message>
        <source>TensorBoard is not installed; this installs it:

{}</source>
        <translation>TensorBoard no está instalado; se instala con:

{}</translation>
    </message>
    <message>
        <source>{}

To start it by hand, run:

{}</source>
        <translation>{}

Para iniciarlo a mano, ejecute:

{}</translation>
    </message>
    <message>
        <source>TensorBoard exited before it was ready; it said: {}</source>
        <translation>TensorBoard terminó antes de estar listo; dijo: {}</translation>
    </message>
    <message>
        <source>TensorBoard could not be started: {}.</source>
        <translation>No se pudo iniciar TensorBoard: {}.</translation>
    </message>
    <message>
        <source>TensorBoard did not respond within {} s and was stopped.</source>
        <translation>TensorBoard no respondió en {} s y se detuvo.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>The page &amp;says:</source>
        <translation>La página di&amp;ce:</translation>
    </message>
    <message>
        <source>Type what the page says, a line for each row, such as 12345 / 6789</source>
        <translation>Escriba lo que dice la página, una línea por fila, por ejemplo 12345 / 6789</translation>
    </message>
    <message>
        <source>Con&amp;firm text</source>
        <translation>Con&amp;firmar texto</translation>
    </message>
    <message>
        <source>Take each digit of the text as right</source>
        <translation>Dar por correcto cada dígito del texto</translation>
    </message>
    <message>
        <source>confirm the text</source>
        <translation>confirmación del texto</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Erase with the left button</source>
        <translation>Borrar con el botón izquierdo</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grosor del lápiz</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo the last stroke that was undone</source>
        <translation>Rehacer el último trazo deshecho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear the drawing</source>
        <translation>Limpiar el dibujo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Example digit</source>
        <translation>Dígito de ejemplo</translation>
    </message>
    <message>
        <source>Show a random handwritten digit</source>
        <translation>Mostrar un dígito manuscrito al azar</translation>
    </message>
    <message>
        <source>Example image</source>
        <translation>Imagen de ejemplo</translation>
    </message>
    <message>
        <source>Show a random image of a class</source>
        <translation>Mostrar al azar una imagen de una clase</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation>Abrir una imagen de un dígito</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The images to learn from</source>
        <translation>Las imágenes de las que se aprende</translation>
    </message>
    <message>
        <source>Look at the data: classes, samples, and how they are split</source>
        <translation>Ver los datos: clases, ejemplos y cómo se reparten</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>Ver los datos</translation>
    </message>
    <message>
        <source>The current network, trained further</source>
        <translation>La red actual, entrenada más</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntrenar</translation>
    </message>
    <message>
        <source>Train &amp;further</source>
        <translation>Entrenar &amp;más</translation>
    </message>
    <message>
        <source>&amp;Build a network…</source>
        <translation>&amp;Construir una red…</translation>
    </message>
    <message>
        <source>Open &amp;TensorBoard</source>
        <translation>Abrir &amp;TensorBoard</translation>
    </message>
    <message>
        <source>“{}” is chosen; press Train. Its settings are under Advanced.</source>
        <translation>«{}» está elegida; pulse Entrenar. Sus ajustes están en Avanzado.</translation>
    </message>
    <message>
        <source>Training {} of {}: {}, seed {}.</source>
        <translation>Entrenando {} de {}: {}, semilla {}.</translation>
    </message>
    <message>
        <source>Stopped after {} of {} trainings. They are kept; press Reproduce to go on.</source>
        <translation>Detenido después de {} de {} entrenamientos. Se conservan; pulse «Reproducir» para seguir.</translation>
    </message>
    <message>
        <source>The tutorial is reproduced, {} of {} trainings: see the table.</source>
        <translation>El tutorial está reproducido, {} de {} entrenamientos: véase la tabla.</translation>
    </message>
    <message>
        <source>Stopped before the first step.</source>
        <translation>Detenido antes del primer paso.</translation>
    </message>
    <message>
        <source>A new network will begin. {} began with {}: to train that further, use epoch 0.</source>
        <translation>Empezará una red nueva. {} empezó con {}: para entrenar esa más, use la época 0.</translation>
    </message>
</context>
<context>
    <name>TrainingProgress</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Epoch {} of {}</source>
        <translation>Época {} de {}</translation>
    </message>
    <message>
        <source>Epoch {} of {}, {} left</source>
        <translation>Época {} de {}, quedan {}</translation>
    </message>
    <message>
        <source>Paused. The network so far can be tried in Draw.</source>
        <translation>En pausa. La red obtenida hasta ahora se puede probar en «Dibujar».</translation>
    </message>
</context>
<context>
    <name>TrainingSettings</name>
    <message>
        <source>Train a new network</source>
        <translation>Entrenar una red nueva</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>Avan&amp;zado</translation>
    </message>
    <message>
        <source>Show all settings: optimizer, learning rate, batch size, epochs, data, …</source>
        <translation>Mostrar todos los ajustes: optimizador, tasa de aprendizaje, tamaño de lote, épocas, datos…</translation>
    </message>
    <message>
        <source>Changes apply to the next training.</source>
        <translation>Los cambios valen para el próximo entrenamiento.</translation>
    </message>
    <message>
        <source>&amp;Build a network…</source>
        <translation>Construir una red…</translation>
    </message>
    <message>
        <source>Put a network together from layers, and train it</source>
        <translation>Componer una red con capas y entrenarla</translation>
    </message>
    <message>
        <source>The t&amp;utorial</source>
        <translation>El tut&amp;orial</translation>
    </message>
    <message>
        <source>Reproduce the tutorial&apos;s experiments, and check what it claims</source>
        <translation>Reproducir los experimentos del tutorial y comprobar lo que afirma</translation>
    </message>
    <message>
        <source>Compare settings</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Train with many settings side by side, and compare each at its best</source>
        <translation>Entrenar con muchos ajustes a la vez, y comparar cada uno en su mejor punto</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>En&amp;trenar</translation>
    </message>
    <message>
        <source>{}, about {}</source>
        <translation>{}, ≈ {}</translation>
    </message>
    <message>
        <source>Accuracy on MNIST&apos;s test images; time estimated from another computer</source>
        <translation>Exactitud con las imágenes de prueba de MNIST; tiempo estimado según otro equipo</translation>
    </message>
    <message>
        <source>Accuracy on MNIST&apos;s test images; time estimated from {}</source>
        <translation>Exactitud con las imágenes de prueba de MNIST; tiempo estimado según {}</translation>
    </message>
</context>
<context>
    <name>TrainingWorker</name>
    <message>
        <source>Starting TensorFlow…</source>
        <translation>Iniciando TensorFlow…</translation>
    </message>
    <message>
        <source>Checking finished runs…</source>
        <translation>Comprobando las ejecuciones terminadas…</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Leyendo los datos…</translation>
    </message>
    <message>
        <source>{} cannot be resumed: {}</source>
        <translation>{} no se puede reanudar: {}</translation>
    </message>
</context>
<context>
    <name>UnitStrip</name>
    <message>
        <source>{}, digit {}</source>
        <translation>{}, dígito {}</translation>
    </message>
    <message>
        <source>{}, unit {}</source>
        <translation>{}, unidad {}</translation>
    </message>
    <message>
        <source>{}, row {}, column {}</source>
        <translation>{}, fila {}, columna {}</translation>
    </message>
    <message>
        <source>{} for {}, row {}, column {}</source>
        <translation>{} para {}, fila {}, columna {}</translation>
    </message>
    <message>
        <source>{} for digit {}, row {}, column {}</source>
        <translation>{} por el dígito {}, fila {}, columna {}</translation>
    </message>
    <message>
        <source>{}, map {}, row {}, column {}</source>
        <translation>{}, mapa {}, fila {}, columna {}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>{} (held)</source>
        <translation>{} (retenido)</translation>
    </message>
    <message>
        <source>A pixel of the image: 0 is paper, 1 is ink.</source>
        <translation>Un píxel de la imagen: 0 es papel, 1 es tinta.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The largest value of the patch in {} passes.</source>
        <translation>Pasa el mayor valor del recorte en {}.</translation>
    </message>
    <message>
        <source>Its products with the units of {}, the largest first</source>
        <translation>Sus productos con las unidades de {}, los mayores primero</translation>
    </message>
    <message>
        <source>Patch × kernel: white on blue adds, on orange takes away</source>
        <translation>Recorte × kernel: blanco sobre azul suma, sobre naranja resta</translation>
    </message>
    <message>
        <source>Patch × kernel for each map of {}, the largest share first</source>
        <translation>Recorte × kernel para cada mapa de {}, la mayor parte primero</translation>
    </message>
    <message>
        <source>Largest of {}</source>
        <translation>Mayor de {}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ sesgo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>after softmax</source>
        <translation>tras softmax</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>after {}</source>
        <translation>tras {}</translation>
    </message>
    <message>
        <source>Largest: {}</source>
        <translation>Mayores: {}</translation>
    </message>
    <message>
        <source>map {}, row {}, column {}</source>
        <translation>mapa {}, fila {}, columna {}</translation>
    </message>
    <message>
        <source>unit {}</source>
        <translation>unidad {}</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>+ {} others: {}</source>
        <translation>+ {} otros: {}</translation>
    </message>
</context>
<context>
    <name>UprightBars</name>
    <message>
        <source>no drawing</source>
        <translation>sin dibujo</translation>
    </message>
</context>
<context>
    <name>UserDigits</name>
    <message numerus="yes">
        <source>relabel %n digit(s) as {}</source>
        <translation>
            <numerusform>cambio de %n dígito a la etiqueta {}</numerusform>
            <numerusform>cambio de %n dígitos a la etiqueta {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n digit(s)</source>
        <translation>
            <numerusform>eliminación de %n dígito</numerusform>
            <numerusform>eliminación de %n dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Deshecho: {}</translation>
    </message>
    <message>
        <source>Redone: {}</source>
        <translation>Rehecho: {}</translation>
    </message>
</context>
<context>
    <name>VariedRows</name>
    <message>
        <source>Choose at least one setting that varies.</source>
        <translation>Elija al menos un ajuste que varíe.</translation>
    </message>
    <message>
        <source>{}: choose two or more values.</source>
        <translation>{}: elija dos o más valores.</translation>
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
        <translation>El dígito por el que hablan los píxeles azules</translation>
    </message>
    <message>
        <source>The digit that orange pixels speak for</source>
        <translation>El dígito por el que hablan los píxeles naranjas</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>and &amp;not</source>
        <translation>y &amp;no</translation>
    </message>
    <message>
        <source>Change each pi&amp;xel</source>
        <translation>Cambiar cada pí&amp;xel</translation>
    </message>
    <message>
        <source>Erase each pixel of ink, ink each empty one, and read the drawing again</source>
        <translation>Borrar cada píxel de tinta, entintar cada uno vacío y volver a leer el dibujo</translation>
    </message>
    <message>
        <source>Sum of par&amp;ts</source>
        <translation>Su&amp;ma de partes</translation>
    </message>
    <message>
        <source>The part that each pixel and the biases have in the lead</source>
        <translation>La parte de cada píxel y de los sesgos en la ventaja</translation>
    </message>
    <message>
        <source>Pixels for and against</source>
        <translation>Píxeles a favor y en contra</translation>
    </message>
    <message>
        <source>The lead as a sum</source>
        <translation>La ventaja como suma</translation>
    </message>
    <message>
        <source>There is no drawing yet.</source>
        <translation>Aún no hay dibujo.</translation>
    </message>
    <message>
        <source>The score of {} is {} above that of {}.</source>
        <translation>La puntuación de {} supera en {} la de {}.</translation>
    </message>
    <message>
        <source>The score of {} is {} below that of {}.</source>
        <translation>La puntuación de {} queda {} por debajo de la de {}.</translation>
    </message>
    <message>
        <source>The ink: if it were erased</source>
        <translation>La tinta: si se borrara</translation>
    </message>
    <message>
        <source>The paper: if ink were there</source>
        <translation>El papel: si hubiera tinta</translation>
    </message>
    <message>
        <source>Blue speaks for {}, orange for {}. Towards {}: erase blue ink, or draw where the paper is orange.</source>
        <translation>El azul habla por {}, el naranja por {}. Hacia {}: borra tinta azul o dibuja donde el papel es naranja.</translation>
    </message>
    <message>
        <source>Full colour is a change of {}. Each is a true reading with one pixel of the 28×28 changed and all others kept. It does not say what several pixels do together: where one can stand in for another, neither seems to matter.</source>
        <translation>El color pleno es un cambio de {}. Cada uno es una lectura real con un solo píxel de los 28×28 cambiado. No dice lo que varios píxeles hacen juntos: donde uno puede sustituir a otro, ninguno parece importar.</translation>
    </message>
    <message>
        <source>Blue speaks for {}, orange for {}.</source>
        <translation>El azul habla por {}, el naranja por {}.</translation>
    </message>
    <message>
        <source>Full colour is a part of {}. The parts are exact bookkeeping: gradient times pixel, and all biases together, add up to the lead. They do not say what erasing a pixel would do, and empty pixels have no part.</source>
        <translation>El color pleno es una parte de {}. Las partes son contabilidad exacta: gradiente por píxel, y todos los sesgos juntos, suman la ventaja. No dicen lo que haría borrar un píxel, y los píxeles vacíos no tienen parte.</translation>
    </message>
    <message>
        <source>The scores of this network are no exact sum of parts.</source>
        <translation>Las puntuaciones de esta red no son una suma exacta de partes.</translation>
    </message>
    <message>
        <source>The part of each pixel</source>
        <translation>La parte de cada píxel</translation>
    </message>
    <message>
        <source>Row {}, column {}: a part of {}</source>
        <translation>Fila {}, columna {}: una parte de {}</translation>
    </message>
    <message>
        <source>With ink at row {}, column {}: a lead of {}, and {} from {} to {}</source>
        <translation>Con tinta en la fila {}, columna {}: una ventaja de {}, y {} pasa de {} a {}</translation>
    </message>
    <message>
        <source>Without row {}, column {}: a lead of {}, and {} from {} to {}</source>
        <translation>Sin la fila {}, columna {}: una ventaja de {}, y {} pasa de {} a {}</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>start over</source>
        <translation>empezar de nuevo</translation>
    </message>
    <message>
        <source>edit a weight</source>
        <translation>editar un peso</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>encender</translation>
    </message>
    <message>
        <source>switch off</source>
        <translation>apagar</translation>
    </message>
    <message>
        <source>drop the edits</source>
        <translation>descartar los cambios</translation>
    </message>
    <message numerus="yes">
        <source>{}, %n edit(s) by hand</source>
        <translation>
            <numerusform>{}, %n cambio a mano</numerusform>
            <numerusform>{}, %n cambios a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{}, map {}</source>
        <translation>{}, mapa {}</translation>
    </message>
    <message>
        <source>{}, unit {}</source>
        <translation>{}, unidad {}</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>el sesgo</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>from unit {}</source>
        <translation>desde la unidad {}</translation>
    </message>
    <message>
        <source>row {}, column {}</source>
        <translation>fila {}, columna {}</translation>
    </message>
    <message>
        <source>kernel {} of {}, row {}, column {}</source>
        <translation>núcleo {} de {}, fila {}, columna {}</translation>
    </message>
</context>
<context>
    <name>WorkbenchView</name>
    <message>
        <source>The copy at work</source>
        <translation>La copia en funcionamiento</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Rehacer el cambio</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>Drop all edits, and begin with the network anew</source>
        <translation>Descartar todos los cambios y empezar de nuevo con la red</translation>
    </message>
    <message>
        <source>Use this cop&amp;y</source>
        <translation>Usar esta cop&amp;ia</translation>
    </message>
    <message>
        <source>Make the copy the current network, not saved yet</source>
        <translation>Hacer de la copia la red actual, aún sin guardar</translation>
    </message>
    <message>
        <source>&amp;Switched on</source>
        <translation>En &amp;funcionamiento</translation>
    </message>
    <message>
        <source>Off: all its weights and its bias are zero (Space)</source>
        <translation>Apagado: todos sus pesos y su sesgo son cero (Espacio)</translation>
    </message>
    <message>
        <source>Drop its edi&amp;ts</source>
        <translation>Descartar sus ca&amp;mbios</translation>
    </message>
    <message>
        <source>Make this map or unit as it is in the network</source>
        <translation>Dejar este mapa o unidad como está en la red</translation>
    </message>
    <message>
        <source>Kernels of the chosen map or unit</source>
        <translation>Núcleos del mapa o la unidad elegidos</translation>
    </message>
    <message>
        <source>Turn the wheel or press Page Up and Page Down on a cell, or type a number</source>
        <translation>Gire la rueda o pulse Re Pág y Av Pág en una celda, o escriba un número</translation>
    </message>
    <message>
        <source>We&amp;ight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>{} is off</source>
        <translation>{}: apagado</translation>
    </message>
    <message>
        <source>{} is on</source>
        <translation>{}: encendido</translation>
    </message>
    <message>
        <source>Click a map or a unit, then edit its kernel or switch it off. Only this copy changes; nothing is saved unless you use it.</source>
        <translation>Haga clic en un mapa o una unidad y luego edite su núcleo o apáguelo. Solo cambia esta copia; nada se guarda mientras no la use.</translation>
    </message>
    <message>
        <source>A copy of {}</source>
        <translation>Una copia de {}</translation>
    </message>
    <message numerus="yes">
        <source>A copy with %n edit(s)</source>
        <translation>
            <numerusform>Una copia con %n cambio</numerusform>
            <numerusform>Una copia con %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Upper bars: this copy. Lower bars: {} itself, unchanged.</source>
        <translation>Barras de arriba: esta copia. Barras de abajo: {}, sin cambios.</translation>
    </message>
    <message>
        <source>Upper bars: this copy. Lower bars: {} as it was at the first edit; it has changed since. Start over copies it anew.</source>
        <translation>Barras de arriba: esta copia. Barras de abajo: {} tal como era en el primer cambio; desde entonces ha cambiado. «Empezar de nuevo» lo copia otra vez.</translation>
    </message>
    <message>
        <source>Upper bars: this copy. Lower bars: {} as it was at the first edit. Start over copies {}, which is shown now.</source>
        <translation>Barras de arriba: esta copia. Barras de abajo: {} tal como era en el primer cambio. «Empezar de nuevo» copia {}, que se muestra ahora.</translation>
    </message>
    <message>
        <source>No map or unit with kernels</source>
        <translation>Ningún mapa ni unidad con núcleos</translation>
    </message>
    <message>
        <source>{}; was {}</source>
        <translation>{}; era {}</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Unexpected error: {}</source>
        <translation>Error inesperado: {}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message numerus="yes">
        <source>Permanently delete %n run(s)?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %n ejecución?</numerusform>
            <numerusform>¿Eliminar definitivamente %n ejecuciones?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_GalleryModel</name>
    <message>
        <source>{}, read as {} with {}</source>
        <translation>{}, leído como {} con {}</translation>
    </message>
    <message>
        <source>Image {}: {}, read as {} with {}</source>
        <translation>Imagen {}: {}, leído como {} con {}</translation>
    </message>
    <message>
        <source>Image {}: {}, read as {} with {}; as {} with {}</source>
        <translation>Imagen {}: {}, leído como {} con {}; como {} con {}</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>The most likely digit and its probability. In a number, point at a digit or press ← and →</source>
        <translation>El dígito más probable y su probabilidad. En un número, señale un dígito o pulse ← y →</translation>
    </message>
    <message>
        <source>Network input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>The 28×28 pixels that the network gets: cut out, scaled to the dotted square, and placed by the centre of mass, as MNIST&apos;s digits are</source>
        <translation>Los 28×28 píxeles que recibe la red: recortados, escalados al cuadrado punteado y colocados según el centro de masas, como los dígitos de MNIST</translation>
    </message>
</context>
<context>
    <name>_Toggle</name>
    <message>
        <source>Show {digit}, {count}</source>
        <translation>Mostrar {digit}, {count}</translation>
    </message>
    <message>
        <source>Show only {digit}: {count}</source>
        <translation>Mostrar solo {digit}: {count}</translation>
    </message>
</context>
</TS>
